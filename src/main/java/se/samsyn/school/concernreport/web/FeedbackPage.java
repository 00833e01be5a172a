package se.samsyn.school.concernreport.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Choice;
import se.samsyn.foundation.page.Choices;
import se.samsyn.foundation.page.Field;
import se.samsyn.foundation.page.Texts;
import se.samsyn.school.concernreport.Colleague;
import se.samsyn.school.concernreport.Copy;

/**
 * Step 4.
 *
 * @param coReporters the colleagues who may report together with the writer; null when there are none
 * @param cosigned true when the school's routine has the principal sign afterwards
 */
record FeedbackPage(
        Writing writing,
        Field name,
        Field title,
        Field phone,
        Field email,
        Field reachable,
        @Nullable Choices coReporters,
        Choices copy,
        boolean cosigned) {

    static FeedbackPage of(
            Writing writing, Questions questions, List<Colleague> colleagues, CopyWords copies, boolean cosigned) {
        return new FeedbackPage(
                writing,
                questions.field("reporterName"),
                questions.field("reporterTitle"),
                questions.field("reporterPhone"),
                questions.field("reporterEmail"),
                questions.field("reachable"),
                colleagues(questions, colleagues),
                copies.choices(questions),
                cosigned);
    }

    private static @Nullable Choices colleagues(Questions questions, List<Colleague> colleagues) {
        return colleagues.isEmpty()
                ? null
                : questions.boxes(
                        "coReporters",
                        colleagues.stream()
                                .map(colleague -> new Choice(
                                        colleague.person().toString(),
                                        FunctionWords.named(questions.texts(), colleague.name(), colleague.function()),
                                        null,
                                        questions
                                                .answers()
                                                .all("coReporters")
                                                .contains(colleague.person().toString()))));
    }

    /** Whether anybody is chosen already. */
    boolean isTogether() {
        return coReporters != null && coReporters.choices().stream().anyMatch(Choice::chosen);
    }

    /**
     * Who gets the copy, by name.
     *
     * @param principal at the school, or the school's name when it has none
     * @param owner the function at the owner
     */
    record CopyWords(String principal, String owner) {
        Choices choices(Questions questions) {
            Choices plain = questions.choices("copy", Copy.PRINCIPAL, Copy.values());
            return questions
                    .errors()
                    .choices(
                            plain.name(),
                            plain.label(),
                            plain.hint(),
                            plain.choices().stream()
                                    .map(choice -> named(questions.texts(), choice))
                                    .toList());
        }

        private Choice named(Texts texts, Choice choice) {
            boolean toPrincipal = choice.value().equals(Copy.PRINCIPAL.name());
            String who = texts.t("concernreport.copy." + choice.value(), toPrincipal ? principal : owner);
            return new Choice(choice.value(), choice.label(), who, choice.chosen());
        }
    }
}
