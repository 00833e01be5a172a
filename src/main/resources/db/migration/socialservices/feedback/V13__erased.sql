-- What the reporter was told goes when the report is erased.
grant delete on feedback.confirmation, feedback.outcome to ${social};
