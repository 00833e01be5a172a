package se.samsyn.school.concernreport.web;

import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Field;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;

/**
 * @param holds the rule that holds, in words; that there is none is said too
 * @param by who entered it and when; null when there is none
 */
record RetentionPage(Frame frame, String holds, @Nullable String by, FormErrors errors, Field months, Field source) {}
