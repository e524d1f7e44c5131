-- Whether an administrator gave the book its name, or took the book over under it. Presets and assignments, which hand
-- over passwords, find only such a book by its name, and only while an administrator owns it.
alter table address_book add column named_by_administrator boolean not null default false;
update address_book set named_by_administrator = true where owner in (select guid from "user" where is_admin);

-- What a name looks like (the skeleton of UTS 39), unique. Null until the program has filled it in, for personal address
-- books, and for all but the first of those whose names looked alike before there was the column.
alter table "user" add column skeleton text collate "C";
create unique index user_skeleton on "user" (skeleton);
alter table user_group add column skeleton text collate "C";
create unique index user_group_skeleton on user_group (skeleton);
alter table device_group add column skeleton text collate "C";
create unique index device_group_skeleton on device_group (skeleton);
alter table strategy add column skeleton text collate "C";
create unique index strategy_skeleton on strategy (skeleton);
alter table address_book add column skeleton text collate "C";
create unique index address_book_skeleton on address_book (skeleton);
