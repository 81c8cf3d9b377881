-- Who may do what. The program works as one of four roles, none of which can change a table, or change or remove what
-- was recorded; row-level security keeps cooperatives apart once more. Roles belong to the whole server, so their names
-- carry the name of the database; which they are stands in a table, because a copy of a database keeps the names.
create table wb_roles (
    purpose varchar not null primary key,
    name varchar not null unique
);

insert into wb_roles (purpose, name)
select purpose, format(
    'wijkboek_%s_%s', purpose,
    case when octet_length(current_database()) <= 40 then current_database()::text else md5(current_database()) end)
from unnest(array['application', 'writer', 'projector', 'verifier']) as needed (purpose);

create function wb_role(wanted varchar) returns varchar stable set search_path from current
return (select name from wb_roles where purpose = wanted);

create function wb_can_be(role_name varchar) returns boolean language plpgsql stable as $$
begin
    if not exists (select from pg_roles where rolname = role_name) then
        return false;
    end if;
    -- Since PostgreSQL 16 a member may be one without being allowed to take the role.
    return pg_has_role(
        current_user, role_name,
        case when current_setting('server_version_num')::integer >= 160000 then 'SET' else 'MEMBER' end);
end $$;

do $$
declare
    missing record;
begin
    for missing in select name from wb_roles where not wb_can_be(name) order by name loop
        begin
            if not exists (select from pg_roles where rolname = missing.name) then
                execute format('create role %I nologin', missing.name);
            end if;
            execute format('grant %I to current_user', missing.name);
        exception
            when insufficient_privilege then
                raise exception using
                    errcode = 'WB001', message = current_user || ' may not make roles',
                    hint = (
                        select string_agg(
                            case when exists (select from pg_roles where rolname = name) then ''
                                else format('create role %I nologin; ', name) end
                            || format('grant %I to %I;', name, current_user), ' ' order by name)
                        from wb_roles where not wb_can_be(name));
        end;
    end loop;
end $$;

-- For migrations, this one and those to come: wb_allow says who may do what with a table, wb_keep_apart which column
-- names the cooperative. A table that somebody may use and that has such a column needs both; a test looks at all.
create procedure wb_allow(purpose varchar, privileges varchar) language plpgsql set search_path from current as $$
begin
    execute format('grant %s to %I', privileges, wb_role(purpose));
end $$;

create procedure wb_keep_apart(kept regclass, tenant name) language plpgsql set search_path from current as $$
begin
    execute format('alter table %s enable row level security', kept);
    execute format('alter table %s force row level security', kept);
    -- In a query of its own it is looked up once, not for every row.
    execute format(
        'create policy its_own on %s to %I using (%I = (select current_setting(''wijkboek.tenant'', true)))',
        kept, wb_role('application'), tenant);
    execute format(
        'create policy all_cooperatives on %s to %I, %I, %I using (true)',
        kept, wb_role('writer'), wb_role('projector'), wb_role('verifier'));
end $$;

revoke all on function wb_role, wb_can_be from public;
revoke all on procedure wb_allow, wb_keep_apart from public;

-- Answers questions of one cooperative, and keeps what is not the journal: keys of persons and signed positions.
call wb_allow('application', 'usage on schema wijkboek');
call wb_allow('application', 'select on mt_streams, mt_events, wb_journal, wb_commands, wb_roles');
call wb_allow('application', 'select on wb_views, wb_view_generations, wb_view_stops');
call wb_allow('application', 'select, insert on wb_personal_keys, wb_checkpoints');
call wb_allow('application', 'update (wrapped, destroyed_at) on wb_personal_keys');

-- Adds to the journals of all, without being able to read what was recorded.
call wb_allow('writer', 'usage on schema wijkboek');
call wb_allow('writer', 'insert on mt_streams, mt_events, wb_journal, wb_commands');
call wb_allow('writer', 'select on mt_streams, wb_journal, wb_commands, wb_roles');
call wb_allow('writer', 'update (version, timestamp) on mt_streams');
call wb_allow('writer', 'select (seq_id, id) on mt_events');
call wb_allow('writer', 'usage on sequence mt_events_sequence');

-- Follows the journals of all and writes the views.
call wb_allow('projector', 'usage on schema wijkboek');
call wb_allow('projector', 'select on mt_events, wb_journal, wb_roles');
call wb_allow('projector', 'select, insert, update, delete on wb_views, wb_view_generations, wb_view_leftovers');
call wb_allow('projector', 'select, insert, update, delete on wb_view_stops, mt_event_progression');
call wb_allow('projector', 'usage on sequence wb_view_generation_numbers');

-- Looks at everything that a check of a journal needs, also at what claims to be another cooperative's.
call wb_allow('verifier', 'usage on schema wijkboek');
call wb_allow('verifier', 'select on mt_streams, mt_events, wb_journal, wb_commands, wb_roles');

call wb_keep_apart('mt_streams', 'tenant_id');
call wb_keep_apart('mt_events', 'tenant_id');
call wb_keep_apart('wb_journal', 'tenant');
call wb_keep_apart('wb_commands', 'tenant');
call wb_keep_apart('wb_views', 'tenant');
call wb_keep_apart('wb_view_stops', 'tenant');
call wb_keep_apart('wb_personal_keys', 'tenant');
call wb_keep_apart('wb_checkpoints', 'tenant');
