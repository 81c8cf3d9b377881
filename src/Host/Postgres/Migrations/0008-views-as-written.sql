-- A view is only ever read whole: kept as it was written, it need not be taken apart and put together again. Where the
-- server can, it is compressed by a method that takes a fraction of the time. Documents are built anew.
truncate wb_views, wb_view_generations, wb_view_leftovers, wb_view_stops, mt_event_progression;
alter table wb_views alter column data type json using data::json;

do $$
begin
    alter table wb_views alter column data set compression lz4;
exception when feature_not_supported or invalid_parameter_value then
    null;
end $$;
