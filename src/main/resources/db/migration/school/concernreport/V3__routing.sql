-- More reasons why a report went where it went: the table of addresses leaves it open, or the child lives elsewhere.
alter table concernreport.report
    drop constraint report_routing,
    add constraint report_routing check (routing in (
        'CHILDS_ADDRESS', 'SCHOOLS_DISTRICT', 'CHOSEN_BY_REPORTER', 'DEFAULT_UNIT', 'UNKNOWN_ADDRESS',
        'SEVERAL_DISTRICTS', 'MANY_DISTRICTS', 'OTHER_MUNICIPALITY'));
