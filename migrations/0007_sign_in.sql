-- The e-mail address in Unicode lower case, by which its user can sign in. The program fills it for users of before.
alter table "user" add column email_folded text collate "C" not null default '';
create index user_email_folded on "user" (email_folded) where email_folded <> '';

-- The folded name, unique. Null for all but the first of users whose names differed only in case before this column.
alter table "user" add column unique_name text collate "C";
update "user" set unique_name = name_folded where not exists (
    select 1 from "user" as earlier where earlier.name_folded = "user".name_folded and earlier.guid < "user".guid
);
create unique index user_unique_name on "user" (unique_name);

-- The name, unique. Null for all but the first of tokens that had the same name before this column.
alter table token add column unique_name text collate "C";
update token set unique_name = name where not exists (
    select 1 from token as earlier where earlier.name = token.name and earlier.guid < token.guid
);
create unique index token_unique_name on token (unique_name);

-- Secrets that a rotation replaced and that still work for a while.
create table replaced_secret (
    -- SHA-256 of the token
    token_hash bytea primary key,
    token uuid not null references token (guid) on delete cascade,
    works_until timestamptz not null
);
create index replaced_secret_token on replaced_secret (token);
