-- Views are derived and may be thrown away. A rebuild writes a new generation beside the one that is read.
create table wb_views (
    tenant varchar not null,
    view varchar not null,
    generation integer not null,
    key varchar not null,
    data jsonb not null,
    primary key (tenant, view, generation, key)
);
