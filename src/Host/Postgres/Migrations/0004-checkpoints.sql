-- Positions that were signed: once each, by whoever asked first. Kept here only so that a page can be printed again;
-- what a checkpoint proves it proves from elsewhere.
create table wb_checkpoints (
    tenant varchar not null,
    position bigint not null check (position > 0),
    hash bytea not null check (length(hash) = 32),
    recorded_at timestamptz not null,
    signature bytea not null,
    public_key bytea not null,
    made_at timestamptz not null default now(),
    primary key (tenant, position)
);
