-- One text for SQLite and PostgreSQL. README.md beside this file has the rules.

-- What every process compares each second: the number of the last change to what processes keep in memory.
create table revision (
    only_row bigint primary key check (only_row = 1),
    number bigint not null
);
insert into revision (only_row, number) values (1, 0);

-- What changed under which revision; rows older than an hour are removed, whoever is further behind reads all anew.
create table change (
    revision bigint not null,
    position bigint not null,
    kind text not null,
    key text not null,
    created_at timestamptz not null,
    primary key (revision, position)
);
create index change_created_at on change (created_at);

-- Which fleet this is, and how often a device was deleted from it or became another machine: together what clients 1.3.8
-- to 1.4.0 compare before they upload again what they uploaded before.
create table fleet (
    only_row bigint primary key check (only_row = 1),
    guid uuid not null,
    recalls bigint not null
);

create table user_group (
    guid uuid primary key,
    name text collate "C" not null unique,
    name_folded text collate "C" not null,
    note text not null,
    created_at timestamptz not null
);

create table device_group (
    guid uuid primary key,
    name text collate "C" not null unique,
    name_folded text collate "C" not null,
    note text not null,
    created_at timestamptz not null
);

create table strategy (
    guid uuid primary key,
    name text collate "C" not null unique,
    created_at timestamptz not null
);

create table "user" (
    guid uuid primary key,
    name text collate "C" not null unique,
    name_folded text collate "C" not null,
    email text not null,
    note text not null,
    user_group uuid not null references user_group (guid),
    -- 1 normal, 0 disabled, -1 invited and not yet verified
    status bigint not null check (status in (-1, 0, 1)),
    is_admin boolean not null,
    -- argon2id, in the PHC string format
    password text not null,
    -- the documented default password still stands
    password_is_default boolean not null,
    email_verification boolean not null,
    created_at timestamptz not null
);
create index user_name_folded on "user" (name_folded);
create index user_user_group on "user" (user_group);

create table session (
    -- SHA-256 of the token
    token_hash bytea primary key,
    "user" uuid not null references "user" (guid) on delete cascade,
    -- 'client' or 'console'
    kind text not null check (kind in ('client', 'console')),
    -- can only change the password
    restricted boolean not null,
    device_id text not null,
    device_uuid text not null,
    device_name text not null,
    address text not null,
    created_at timestamptz not null,
    last_used_at timestamptz not null
);
create index session_owner on session ("user");
create index session_last_used_at on session (last_used_at);

create table token (
    guid uuid primary key,
    token_hash bytea not null unique,
    "user" uuid not null references "user" (guid) on delete cascade,
    name text not null,
    -- 0 none, 1 read, 2 read and write
    device bigint not null,
    audit bigint not null,
    user_level bigint not null,
    group_level bigint not null,
    strategy bigint not null,
    address_book bigint not null,
    created_at timestamptz not null,
    expires_at timestamptz,
    last_used_at timestamptz
);
create index token_user on token ("user");

-- Wrong passwords, counted for an account from an address, each way to try one apart.
create table sign_in_failure (
    kind text collate "C" not null check (kind in ('sign-in', 'password-change')),
    account text collate "C" not null,
    address text collate "C" not null,
    in_a_row bigint not null,
    minute_began_at timestamptz not null,
    in_minute bigint not null,
    hour_began_at timestamptz not null,
    in_hour bigint not null,
    wait_seconds bigint not null,
    blocked_until timestamptz,
    last_at timestamptz not null,
    primary key (kind, account, address)
);
create index sign_in_failure_last_at on sign_in_failure (last_at);

create table device (
    guid uuid primary key,
    id text collate "C" not null unique,
    id_folded text collate "C" not null,
    -- of the machine that first used the id, or was accepted for it
    uuid text not null,
    note text not null,
    disabled boolean not null,
    owner uuid references "user" (guid) on delete set null,
    device_group uuid references device_group (guid) on delete set null,
    strategy uuid references strategy (guid) on delete set null,
    -- what an administrator set, else what the device said last
    device_name text not null,
    device_name_folded text collate "C" not null,
    username text not null,
    username_folded text collate "C" not null,
    -- empty: not set
    set_device_name text not null,
    set_username text not null,
    reported_device_name text not null,
    reported_username text not null,
    os text not null,
    version text not null,
    cpu text not null,
    memory text not null,
    ip text not null,
    created_at timestamptz not null,
    -- null: an administrator made another machine the device, which has not said since what it is made of
    sysinfo_at timestamptz
);
create index device_owner on device (owner);
create index device_device_group on device (device_group);
create index device_strategy on device (strategy);
create index device_uuid on device (uuid);
create index device_ip on device (ip);

-- When a device was last heard of: apart from the device, since it is written all the time.
create table presence (
    device uuid primary key,
    last_online timestamptz not null
);

-- Machines that report under the id of another.
create table foreign_machine (
    device uuid not null references device (guid) on delete cascade,
    uuid text not null,
    ip text not null,
    device_name text not null,
    first_seen timestamptz not null,
    last_seen timestamptz not null,
    primary key (device, uuid)
);

create table alarm_audit (
    guid uuid primary key,
    created_at timestamptz not null,
    typ bigint not null,
    -- the id of the device, or the name of the account
    subject text not null,
    address text not null,
    -- JSON
    info text not null
);
create index alarm_audit_created_at on alarm_audit (created_at);

create table console_audit (
    guid uuid primary key,
    created_at timestamptz not null,
    typ bigint not null,
    iop bigint not null,
    endpoint text not null,
    -- the user's name as text, so that it outlives the user
    operator text not null,
    operator_guid uuid,
    -- the name of the token that was used; empty for a session
    token text not null,
    address text not null,
    -- 'done', 'denied' or 'failed'
    outcome text not null check (outcome in ('done', 'denied', 'failed')),
    error text not null,
    -- JSON: a list of what was changed, with before and after, secrets masked
    changes text not null
);
create index console_audit_created_at on console_audit (created_at);
