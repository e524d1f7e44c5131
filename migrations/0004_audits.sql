-- What happened: connections, transfers and alarms, as devices report them. Records are listed by their guid, which
-- begins with the time.

-- Devices that have left records, by which a filter for their ids finds the records. A device that was deleted stays.
-- One that was merged with another has the ids of both.
create table audited_device (
    device uuid not null,
    id text collate "C" not null,
    id_folded text collate "C" not null,
    primary key (device, id)
);
create index audited_device_id on audited_device (id);

-- Users who have left records under names that they have no more: they were deleted, or renamed.
create table audited_user (
    "user" uuid not null,
    name text collate "C" not null,
    name_folded text collate "C" not null,
    primary key ("user", name)
);
create index audited_user_name on audited_user (name);

create table connection_audit (
    guid uuid primary key,
    created_at timestamptz not null,
    device uuid not null,
    id text collate "C" not null,
    id_folded text collate "C" not null,
    -- unique within one run of one device
    conn_id bigint,
    -- device and conn_id in one
    link uuid,
    -- the 64 bits of an unsigned number, 0 while it is not known
    session_id bigint not null,
    -- whether it was said that it was opened; older clients say it last
    opened boolean not null,
    -- whether somebody was let in
    authorised boolean not null,
    conn_type bigint,
    ip text not null,
    peer_id text not null,
    peer_name text not null,
    primary_auth bigint,
    two_factor bigint,
    conn_audit_ref text not null,
    -- who was signed in on the controlling side; the name as text, so that it outlives the user
    "user" uuid,
    user_name text not null,
    note text not null,
    -- who wrote the note; null where nobody was signed in
    noted_by uuid,
    end_time timestamptz,
    -- somebody asked for it to be closed
    disconnect boolean not null,
    -- JSON: what else was said
    more text not null
);
create index connection_audit_device on connection_audit (device, guid);
create index connection_audit_link on connection_audit (link, guid);
create index connection_audit_session on connection_audit (session_id);
create index connection_audit_running on connection_audit (guid) where end_time is null;
create index connection_audit_disconnect on connection_audit (device) where disconnect and end_time is null;
create index connection_audit_user on connection_audit ("user", guid) where "user" is not null;

create table file_audit (
    guid uuid primary key,
    created_at timestamptz not null,
    device uuid not null,
    id text collate "C" not null,
    id_folded text collate "C" not null,
    peer_id text not null,
    conn_id bigint,
    kind bigint,
    path text not null,
    is_file boolean,
    info text not null,
    "user" uuid,
    user_name text not null,
    more text not null
);
create index file_audit_device on file_audit (device, guid);
create index file_audit_user on file_audit ("user", guid) where "user" is not null;

-- the user, where an alarm is about an account that there is
alter table alarm_audit add column account uuid;
-- null where an alarm is about an account or an unknown id
alter table alarm_audit add column device uuid;
-- the name as text, so that it outlives the device
alter table alarm_audit add column device_name text not null default '';
-- in lower case: the name and the id, a line each; empty where an alarm is about an account
alter table alarm_audit add column device_folded text not null default '';
alter table alarm_audit add column conn_id bigint;
alter table alarm_audit add column conn_audit_ref text not null default '';
alter table alarm_audit add column more text not null default '';
create index alarm_audit_device on alarm_audit (device, guid);

alter table console_audit add column operator_folded text not null default '';
create index console_audit_operator on console_audit (operator_guid, guid);

-- Reports that were stored a short while ago, so that one that comes again is not stored again. The key is a hash of
-- the device and of what it calls the report.
create table audit_nonce (
    nonce uuid primary key,
    -- of the transaction; begins with the time
    batch uuid not null
);
create index audit_nonce_batch on audit_nonce (batch);

-- Who is signed in on the controlling side.
create index session_device_id on session (device_id);
