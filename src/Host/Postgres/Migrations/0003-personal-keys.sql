-- Wrapped by the master key, which is never in the database. A destroyed key leaves its row: what it sealed is known to
-- have been forgotten, and is not mistaken for damage.
create table wb_personal_keys (
    tenant varchar not null,
    id uuid not null,
    subject varchar not null,
    retention varchar not null,
    wrapped bytea,
    created_at timestamptz not null default now(),
    destroyed_at timestamptz,
    primary key (tenant, id),
    check ((wrapped is null) = (destroyed_at is not null))
);

create unique index wb_personal_keys_in_use on wb_personal_keys (tenant, subject, retention) where wrapped is not null;

-- Which master key wrapped them: a digest that tells keys apart and says nothing else.
create table wb_master_key (
    proof bytea not null primary key,
    since timestamptz not null default now()
);

-- Two first starts at once cannot both leave a key.
create unique index wb_master_key_is_one on wb_master_key ((true));
