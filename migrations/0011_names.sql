-- Whether an administrator gave the book its name, or took the book over under it. Presets and assignments, which hand
-- over passwords, find only such a book by its name, and only while an administrator owns it.
alter table address_book add column named_by_administrator boolean not null default false;
update address_book set named_by_administrator = true where owner in (select guid from "user" where is_admin);
