-- A draft about one more child: it has a page of its own about the child and shares the others with the first one, which
-- it goes away with.
alter table concernreport.draft
    add constraint draft_of_authority unique (id, authority_id),
    add sibling_of uuid,
    add constraint draft_sibling foreign key (sibling_of, authority_id)
        references concernreport.draft (id, authority_id) on delete cascade;
create index draft_siblings on concernreport.draft (sibling_of) where sibling_of is not null;
