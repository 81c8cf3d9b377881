-- Up to which event it was looked whether an erasure was left half done. A restored database looks at all of them.
create table wb_erasure_check (
    last_seq_id bigint not null
);

create unique index wb_erasure_check_is_one on wb_erasure_check ((true));

insert into wb_erasure_check values (0);
