package se.samsyn.school.concernreport;

import java.time.LocalDate;

/** That the school's copy was removed, when and by which rule. */
public record Removal(LocalDate on, RetentionRule rule) {}
