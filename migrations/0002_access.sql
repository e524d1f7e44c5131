-- Who may reach what, and which options a device takes over.

-- A rule lets a user group or a user in to the devices of a user group's users or of a device group. It is stored
-- once and shown at both ends.
create table access_rule (
    guid uuid primary key,
    from_user_group uuid references user_group (guid) on delete cascade,
    from_user uuid references "user" (guid) on delete cascade,
    to_user_group uuid references user_group (guid) on delete cascade,
    to_device_group uuid references device_group (guid) on delete cascade,
    check ((from_user_group is null) <> (from_user is null)),
    check ((to_user_group is null) <> (to_device_group is null))
);
create unique index access_rule_group_group on access_rule (from_user_group, to_user_group)
    where from_user_group is not null and to_user_group is not null;
create unique index access_rule_group_device_group on access_rule (from_user_group, to_device_group)
    where from_user_group is not null and to_device_group is not null;
create unique index access_rule_user_group on access_rule (from_user, to_user_group)
    where from_user is not null and to_user_group is not null;
create unique index access_rule_user_device_group on access_rule (from_user, to_device_group)
    where from_user is not null and to_device_group is not null;
create index access_rule_from_user_group on access_rule (from_user_group);
create index access_rule_from_user on access_rule (from_user);
create index access_rule_to_user_group on access_rule (to_user_group);
create index access_rule_to_device_group on access_rule (to_device_group);

-- What decides who reaches a device, in the order of pages: who reaches very many is not asked a row of each.
create index device_reach on device (guid, disabled, owner, device_group);

alter table strategy add column enabled boolean not null default true;
-- JSON: option keys and their values
alter table strategy add column options text not null default '{}';
alter table strategy add column name_folded text collate "C" not null default '';
-- what a device carries that has taken it; another one after each change, never given twice
alter table strategy add column stamp bigint not null default 0;

alter table "user" add column strategy uuid references strategy (guid) on delete set null;
create index user_strategy on "user" (strategy);
alter table device_group add column strategy uuid references strategy (guid) on delete set null;
create index device_group_strategy on device_group (strategy);

-- What a device was sent of strategies. No row: never anything.
create table sent_strategy (
    device uuid primary key references device (guid) on delete cascade,
    -- JSON: a list of the option keys that may still be set on the device by what it was sent
    keys text not null,
    -- the stamp that the device was last heard with after it was sent one, null until then
    taken_stamp bigint,
    taken_at timestamptz
);

-- What a deleted device was sent: the machine has it still, and may come back as a new device.
create table left_strategy (
    id text collate "C" not null,
    uuid text not null,
    -- JSON, as above
    keys text not null,
    primary key (id, uuid)
);

-- Devices that may come into being where deployment is required, and the keys by which they prove who they are.
create table deployment (
    id text collate "C" primary key,
    uuid text not null,
    -- the device's Ed25519 public key, 32 bytes
    public_key bytea not null,
    created_at timestamptz not null
);

create table setting (
    section text collate "C" not null,
    name text collate "C" not null,
    -- JSON
    value text not null,
    primary key (section, name)
);
