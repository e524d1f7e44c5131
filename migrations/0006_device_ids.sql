-- Devices that exist before they report, and ids that no longer belong to a device.

-- Deployed or assigned, but without a report so far: the first one counts as the first report of a new device.
alter table device add column never_reported boolean not null default false;

-- Ids that a device had until a moment ago, with its uuid. Its last reports may still arrive under them.
create table departed_id (
    id text collate "C" primary key,
    uuid text not null,
    -- the device that has another id now; null: deleted
    successor uuid references device (guid) on delete set null,
    departed_at timestamptz not null
);
create index departed_id_successor on departed_id (successor);
