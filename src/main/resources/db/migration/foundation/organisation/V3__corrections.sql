-- A list of schools or staff may say something else than before. What is wrong is put right; nothing is removed but a
-- school's form, and an assignment that has ended stays as it was.
create unique index person_email_means_one on organisation.person (lower(email));

grant update (name, email) on organisation.person to samsyn_common;
grant update (name, ownership, unit_code, copy_function, cosigns) on organisation.unit to samsyn_common;
grant update (phone, qualified) on organisation.assignment to samsyn_common;
grant delete on organisation.school_form to samsyn_common;
