-- Who may come in. Users are of the installation; what each may do in a cooperative stands in that cooperative's
-- journal. All that is known of a user is sealed under the master key: this table alone names nobody.
create table wb_users (
    id varchar not null primary key,
    email_print bytea not null unique check (length(email_print) = 32),
    passkeys bytea[] not null,
    sealed bytea not null,
    version bigint not null
);

create index wb_users_by_passkey on wb_users using gin (passkeys);

-- A cookie holds the token, this table its SHA-256.
create table wb_sessions (
    token_hash bytea not null primary key check (length(token_hash) = 32),
    user_id varchar not null references wb_users (id) on delete cascade,
    began_at timestamptz not null,
    seen_at timestamptz not null,
    device varchar not null
);

create index wb_sessions_by_user on wb_sessions (user_id);

-- Failures to sign in, by whom it was tried as or from where; both as keyed digests.
create table wb_attempts (
    key bytea not null primary key check (length(key) = 32),
    failures integer not null,
    last_at timestamptz not null,
    wait_until timestamptz not null
);

-- Sign-ins and what was looked at: beside the journal, so that reading never makes it grow. Kept twelve months.
create table wb_sign_ins (
    at timestamptz not null,
    user_id varchar,
    what varchar not null
);

create index wb_sign_ins_by_time on wb_sign_ins (at);

create table wb_access_log (
    tenant varchar not null,
    at timestamptz not null,
    user_id varchar not null,
    page varchar not null
);

create index wb_access_log_by_time on wb_access_log (tenant, at);

call wb_allow('application', 'select, insert, update, delete on wb_users, wb_sessions, wb_attempts');
call wb_allow('application', 'select, insert, delete on wb_sign_ins, wb_access_log');

call wb_keep_apart('wb_access_log', 'tenant');
