package se.samsyn.school.concernreport;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That the school's copy was removed, when and by which rule.
 *
 * @param rule null when a backup from before the rule was put back, and the copy was removed from it again
 */
public record Removal(LocalDate on, @Nullable RetentionRule rule) {}
