-- What people keep of devices: a book of their own, and books that they share.

create table address_book (
    guid uuid primary key,
    -- whose book it is; a user who still has one cannot be deleted, it goes or passes on before
    owner uuid not null references "user" (guid),
    -- the owner's own, which nobody else sees
    personal boolean not null,
    -- empty: a personal book has no name of its own
    name text collate "C" not null,
    name_folded text collate "C" not null,
    note text not null,
    -- sealed; null: none
    password bytea,
    created_at timestamptz not null
);
create unique index address_book_personal on address_book (owner) where personal;
create unique index address_book_name on address_book (name) where not personal;
create index address_book_owner on address_book (owner);

-- The most specific rule counts: the user's, then the group's, then the one for everyone.
create table address_book_rule (
    guid uuid primary key,
    book uuid not null references address_book (guid) on delete cascade,
    -- neither user nor group: everyone
    "user" uuid references "user" (guid) on delete cascade,
    user_group uuid references user_group (guid) on delete cascade,
    -- 1 read, 2 read and write, 3 full control
    rule bigint not null check (rule >= 1 and rule <= 3),
    check ("user" is null or user_group is null)
);
create unique index address_book_rule_user on address_book_rule (book, "user") where "user" is not null;
create unique index address_book_rule_group on address_book_rule (book, user_group) where user_group is not null;
create unique index address_book_rule_everyone on address_book_rule (book) where "user" is null and user_group is null;
create index address_book_rule_of_user on address_book_rule ("user");
create index address_book_rule_of_group on address_book_rule (user_group);

create table address_book_peer (
    guid uuid primary key,
    book uuid not null references address_book (guid) on delete cascade,
    -- in the recycle bin
    deleted boolean not null,
    -- what RustDesk shows, or an address; it need not be known here
    id text collate "C" not null,
    id_folded text collate "C" not null,
    alias text not null,
    alias_folded text collate "C" not null,
    username text not null,
    hostname text not null,
    platform text not null,
    note text not null,
    -- sealed; null: none
    hash bytea,
    password bytea,
    force_always_relay text not null,
    rdp_port text not null,
    rdp_username text not null,
    login_name text not null,
    device_group_name text not null,
    -- an assignment put it here and nobody changed it by hand since: taking the assignment away takes it away
    assigned boolean not null,
    created_at timestamptz not null
);
create unique index address_book_peer_id on address_book_peer (book, deleted, id);
-- the order of pages
create unique index address_book_peer_order on address_book_peer (book, deleted, guid);

create table address_book_tag (
    guid uuid primary key,
    book uuid not null references address_book (guid) on delete cascade,
    name text collate "C" not null,
    -- 0xAARRGGBB
    color bigint not null
);
create unique index address_book_tag_name on address_book_tag (book, name);

create table address_book_peer_tag (
    peer uuid not null references address_book_peer (guid) on delete cascade,
    tag uuid not null references address_book_tag (guid) on delete cascade,
    -- in the order in which they were given
    position bigint not null,
    primary key (peer, tag)
);
create index address_book_peer_tag_tag on address_book_peer_tag (tag);
