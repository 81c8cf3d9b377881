-- The event tables are those of Marten 9 (conjoined tenancy, string stream ids, all metadata), so that Marten can read
-- a journal of ours. Nothing may be added to them: what is ours stands in wb_ tables.
create table mt_streams (
    tenant_id varchar not null default '*DEFAULT*',
    id varchar not null,
    type varchar,
    version bigint,
    timestamp timestamptz not null default now(),
    created timestamptz not null default now(),
    is_archived boolean default false,
    constraint pkey_mt_streams_tenant_id_id primary key (tenant_id, id)
);

create sequence mt_events_sequence;

create table mt_events (
    seq_id bigint not null,
    id uuid not null,
    stream_id varchar,
    version bigint not null,
    data jsonb not null,
    bdata bytea,
    type varchar(500) not null,
    timestamp timestamptz not null default now(),
    tenant_id varchar default '*DEFAULT*',
    mt_dotnet_type varchar,
    correlation_id varchar,
    causation_id varchar,
    headers jsonb,
    user_name varchar,
    is_archived boolean default false,
    constraint pkey_mt_events_seq_id primary key (seq_id),
    constraint fkey_mt_events_stream_id_tenant_id foreign key (tenant_id, stream_id) references mt_streams (tenant_id, id)
);

alter sequence mt_events_sequence owned by mt_events.seq_id;

create unique index pk_mt_events_stream_and_version on mt_events (tenant_id, stream_id, version);

create table mt_event_progression (
    name varchar not null,
    last_seq_id bigint,
    last_updated timestamptz default transaction_timestamp(),
    constraint pk_mt_event_progression primary key (name)
);

-- The chain: one gapless list of positions per cooperative (docs/journal-format.md).
create table wb_journal (
    tenant varchar not null,
    position bigint not null check (position > 0),
    seq_id bigint not null unique,
    recorded_at timestamptz not null,
    module varchar not null,
    salt bytea not null check (length(salt) = 16),
    body_hash bytea not null check (length(body_hash) = 32),
    hash bytea not null check (length(hash) = 32),
    primary key (tenant, position)
);

-- A command id is spent once. The hash is keyed: it cannot be used to test what a request may have said.
create table wb_commands (
    tenant varchar not null,
    command_id uuid not null,
    request_hash bytea not null,
    first_position bigint not null,
    last_position bigint not null,
    primary key (tenant, command_id)
);
