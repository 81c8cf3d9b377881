-- From which generation each view is read, and in which form its documents are. How far it is stands in Marten's table.
create table wb_view_generations (
    view varchar not null primary key,
    generation bigint not null,
    edition bigint not null,
    form varchar not null
);

create sequence wb_view_generation_numbers;

-- What nobody reads: a generation that is being built, or that a killed program left, or that was switched away from.
create table wb_view_leftovers (
    generation bigint not null,
    view varchar not null,
    primary key (generation, view)
);

-- A view of one cooperative that an event stopped; its documents are those of the position before.
create table wb_view_stops (
    view varchar not null,
    tenant varchar not null,
    position bigint not null,
    type varchar not null,
    problem varchar not null,
    build varchar not null,
    stopped_at timestamptz not null default now(),
    primary key (view, tenant)
);

-- Documents from before there were generations are built anew.
delete from wb_views;
delete from mt_event_progression;
alter table wb_views alter column generation type bigint;
