-- A column that is given another type goes back to the usual compression (0008, 0011). Where the server can, views are
-- compressed by the method that takes a fraction of the time.
do $$
begin
    alter table wb_views alter column data set compression lz4;
exception when feature_not_supported or invalid_parameter_value then
    null;
end $$;
