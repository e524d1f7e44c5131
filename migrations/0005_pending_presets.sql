-- What new devices ask to be assigned, where nothing of that name exists yet.

create table pending_preset (
    device uuid not null references device (guid) on delete cascade,
    -- one of each kind, which bounds what a device can store
    kind text collate "C" not null
        check (kind in ('user_name', 'strategy_name', 'device_group_name', 'address_book_name')),
    name text collate "C" not null,
    -- JSON: tag, alias and note of the entry in an address book
    entry text not null,
    -- of that entry, sealed; null: none
    password bytea,
    created_at timestamptz not null,
    primary key (device, kind)
);
create index pending_preset_name on pending_preset (kind, name);
