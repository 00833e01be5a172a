-- What was asked, answered and let out goes when the report is erased.
grant delete on confidentiality.consent, confidentiality.event, confidentiality.assessment,
    confidentiality.disclosure, confidentiality.way_in to ${social};
