-- Receipts and invoices beside entries: each file once per cooperative, under the SHA-256 that the journal names, sealed
-- under the master key. A file is removed when it lies beside no entry any more; the journal keeps its hash.
create table wb_documents (
    tenant varchar not null,
    sha256 bytea not null check (length(sha256) = 32),
    kind varchar not null check (kind in ('pdf', 'jpg', 'png')),
    sealed bytea not null,
    primary key (tenant, sha256)
);

-- What is sealed looks like noise: to try to make it smaller only costs time.
alter table wb_documents alter column sealed set storage external;

call wb_allow('application', 'select, insert, delete on wb_documents');

call wb_keep_apart('wb_documents', 'tenant');
