-- The inbox shows that the reporter says that the child is in danger, which reports from before this did not carry.
alter table intake.report add acute boolean not null default false;

-- And whether what was added is words, or only that a co-reporter does not stand behind the report any more. What lies
-- here is JSON, in which quotation marks that somebody wrote are escaped, so it is found as text. The policy is lifted for
-- as long as that is entered, since it lets the owner see no rows either.
alter table intake.supplement add withdrawal boolean not null default false;
alter table intake.supplement no force row level security;
update intake.supplement set withdrawal = content like '%"kind":"WITHDRAWAL"%';
alter table intake.supplement force row level security;
