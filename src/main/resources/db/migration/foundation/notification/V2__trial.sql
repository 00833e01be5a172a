-- What came of the last mail that somebody sent to see whether it leaves. It goes to the sender and says nothing.
create table trial (
    id integer primary key default 1 constraint trial_is_one check (id = 1),
    at timestamptz not null,
    answer text not null
);
grant select, insert, update on trial to ${common};
