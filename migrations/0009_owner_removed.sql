-- When somebody removed the owner by hand. Sign-ins of before do not make anybody the owner again. Null: the device has an
-- owner, or nobody removed it.
alter table device add column owner_removed_at timestamptz;
