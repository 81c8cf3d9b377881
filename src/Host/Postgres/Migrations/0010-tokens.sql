-- Keys by which a program works for one person in one cooperative. Whoever has only this table has no key, and knows
-- what none is called: a key is kept as its SHA-256, its name sealed under the master key.
create table wb_tokens (
    token_hash bytea not null primary key check (length(token_hash) = 32),
    id varchar not null unique,
    tenant varchar not null,
    user_id varchar not null references wb_users (id) on delete cascade,
    scope varchar not null check (scope in ('read', 'write')),
    sealed_name bytea not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    revoked_at timestamptz
);

create index wb_tokens_by_user on wb_tokens (tenant, user_id);

-- Never deleted: what a key was for can be seen after it was revoked.
call wb_allow('application', 'select, insert on wb_tokens');
call wb_allow('application', 'update (used_at, revoked_at) on wb_tokens');

call wb_keep_apart('wb_tokens', 'tenant');
