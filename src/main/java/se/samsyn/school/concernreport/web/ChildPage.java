package se.samsyn.school.concernreport.web;

import java.util.List;
import se.samsyn.exchange.crossing.Protection;
import se.samsyn.exchange.crossing.ReportContent.Identity;
import se.samsyn.exchange.crossing.Sex;
import se.samsyn.foundation.organisation.Directory;
import se.samsyn.foundation.organisation.SchoolProfile;
import se.samsyn.foundation.page.Choice;
import se.samsyn.foundation.page.Choices;
import se.samsyn.foundation.page.Field;
import se.samsyn.school.concernreport.Answers;
import se.samsyn.school.concernreport.Route;

/** Step 1. */
record ChildPage(
        Writing writing,
        String heading,
        String intro,
        Field name,
        Choices identity,
        Field personalNumber,
        Field birthYear,
        Choices sex,
        Choices protection,
        Field address,
        Field postalCode,
        Field phone,
        DistrictQuestion district,
        Field municipality,
        Choices schoolForm,
        Field grade,
        RouteWords route,
        Choices intakeUnit) {

    static ChildPage of(Writing writing, Questions questions, Directory directory, Route route, SchoolProfile school) {
        return new ChildPage(
                writing,
                writing.frame().t(writing.sibling() ? "concernreport.sibling.heading" : "concernreport.child.heading"),
                writing.frame().t(writing.sibling() ? "concernreport.sibling.intro" : "concernreport.child.intro"),
                questions.field("childName"),
                questions.choices("identity", null, Identity.Kind.values()),
                questions.field("personalNumber"),
                questions.field("birthYear"),
                questions.choices("sex", null, Sex.values()),
                questions.choices("protection", null, Protection.values()),
                questions.field("childAddress"),
                questions.field("postalCode"),
                questions.field("childPhone"),
                DistrictQuestion.of(questions, directory.districts(), route.candidates()),
                questions.field("municipality"),
                schoolForms(questions, school),
                questions.field("grade"),
                RouteWords.of(writing.frame(), route),
                intakeUnits(questions, directory, route));
    }

    private static Choices schoolForms(Questions questions, SchoolProfile school) {
        return questions.list(
                "schoolForm",
                school.forms().stream()
                        .sorted()
                        .map(form -> choice(
                                questions.answers(),
                                "schoolForm",
                                form.name(),
                                questions.texts().t("concernreport.form." + form.code()))));
    }

    private static Choices intakeUnits(Questions questions, Directory directory, Route route) {
        List<Choice> units = directory.intakeUnits().stream()
                .filter(unit -> !unit.id().equals(route.proposed().id()))
                .map(unit -> choice(questions.answers(), "intakeUnit", unit.id(), unit.name()))
                .toList();
        return questions.list("intakeUnit", units.stream());
    }

    static Choice choice(Answers answers, String name, Object value, String words) {
        return Choice.of(value.toString(), words, answers.text(name).equals(value.toString()));
    }
}
