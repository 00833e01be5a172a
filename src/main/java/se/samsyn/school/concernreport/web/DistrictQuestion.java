package se.samsyn.school.concernreport.web;

import java.util.List;
import java.util.stream.Stream;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.page.Choice;
import se.samsyn.foundation.page.Choices;

/** In which district the child lives. @param asked true when the address leaves a few, and one has to be chosen */
record DistrictQuestion(Choices choices, boolean asked) {
    static DistrictQuestion of(Questions questions, List<District> all, List<District> candidates) {
        return candidates.isEmpty()
                ? new DistrictQuestion(questions.list("district", choices(questions, all)), false)
                : new DistrictQuestion(ask(questions, candidates), true);
    }

    private static Choices ask(Questions questions, List<District> candidates) {
        var texts = questions.texts();
        Choice notKnown = ChildPage.choice(
                questions.answers(), "district", "UNKNOWN", texts.t("concernreport.route.which.unknown"));
        return questions
                .errors()
                .choices(
                        "district",
                        texts.t("concernreport.route.which"),
                        texts.t("concernreport.route.which.why"),
                        Stream.concat(choices(questions, candidates), Stream.of(notKnown))
                                .toList());
    }

    private static Stream<Choice> choices(Questions questions, List<District> districts) {
        return districts.stream()
                .map(district -> ChildPage.choice(questions.answers(), "district", district.id(), district.name()));
    }
}
