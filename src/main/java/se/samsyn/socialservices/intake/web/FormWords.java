package se.samsyn.socialservices.intake.web;

import se.samsyn.foundation.page.Frame;

/**
 * The questions and the answers as the form put them to whoever answered, for a reader must not meet other words than
 * the writer did.
 *
 * @param school true for the school's form, false for the one in which intake registers what came otherwise
 */
record FormWords(Frame frame, boolean school) {
    private static final String CHOICE = "intake.form.choice.";

    String question(String field) {
        return frame.t((school ? "intake.form.field." : "intake.register.field.") + field);
    }

    /** Both forms offer the same answers. */
    String answer(String field, Enum<?> answer) {
        return frame.t(choices(field) + Words.code(answer));
    }

    /** Question and answer on one line, or nothing when nothing was answered. */
    String line(String field, String answer) {
        return answer.isBlank() ? "" : frame.t("intake.form.line", question(field), answer);
    }

    /** Where the words of the answers to a question begin. */
    static String choices(String field) {
        return CHOICE + field + ".";
    }
}
