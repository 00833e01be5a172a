package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samsyn.exchange.crossing.Item;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.school.concernreport.Answers;
import se.samsyn.school.concernreport.Part;
import se.samsyn.school.concernreport.Some;
import se.samsyn.socialservices.confidentiality.Acted;
import se.samsyn.socialservices.confidentiality.Assessment;
import se.samsyn.socialservices.confidentiality.ConsentAct;
import se.samsyn.socialservices.confidentiality.ConsentId;
import se.samsyn.socialservices.confidentiality.Consents;
import se.samsyn.socialservices.confidentiality.Purpose;
import se.samsyn.socialservices.confidentiality.Scope;
import se.samsyn.socialservices.confidentiality.Verdict;

/** A report in the example city, on a sixteen-year-old with two guardians, that is decided and asked about. */
record ConsentedReport(ExampleReports example, Consents consents, Reference reference) {
    static final String TEACHER = "Maja Mönsterlund";
    static final String WORKER = "Tore Testström";
    private static final Scope QUESTION =
            new Scope(EnumSet.of(Item.SUPPORT, Item.SCHOOLS_PART), Purpose.HELP_AT_SCHOOL, LocalDate.of(2027, 3, 1));

    static ConsentedReport decided(ExampleReports example, Consents consents) {
        var school = example.school();
        var teacher = example.people().school(TEACHER);
        var id = school.begin(teacher, "Lärare");
        Map<Part, Answers> answers = Some.leastAnswers();
        answers.put(
                Part.CHILD,
                Answers.of(Map.of("identity", "BIRTH_YEAR", "birthYear", "2009", "childName", "Alva Låtsasson")));
        answers.put(
                Part.HOME,
                Answers.of(Map.of(
                        "guardians", "2", "guardian0Name", "Vera Låtsasson", "guardian1Name", "Olle Låtsasson")));
        answers.forEach((part, typed) -> school.save(teacher, id, part, typed));
        school.submit(teacher, id);
        Reference reference = example.reference(TEACHER, id);
        example.act(WORKER, reference, ExampleReports.noProtectionNeeded());
        example.act(WORKER, reference, ExampleReports.opens());
        return new ConsentedReport(example, consents, reference);
    }

    SocialActor worker() {
        return example.people().social(WORKER);
    }

    ConsentId id(String name) {
        return consents.open(worker(), reference).people().stream()
                .filter(person -> person.name().startsWith(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    void askAll() {
        act(consents.open(worker(), reference).people().stream()
                .<ConsentAct>map(person -> new ConsentAct.Ask(person.id(), QUESTION))
                .toList());
    }

    void allAgree() {
        askAll();
        act(consents.open(worker(), reference).people().stream()
                .<ConsentAct>map(person -> new ConsentAct.Give(person.id(), QUESTION.items()))
                .toList());
    }

    void agreesAgain(ConsentId whose) {
        act(List.of(new ConsentAct.Ask(whose, QUESTION)));
        act(List.of(new ConsentAct.Give(whose, QUESTION.items())));
    }

    Acted disclose(String text) {
        return consents.disclose(
                worker(), reference, new Assessment(Item.SUPPORT, text, "Ingen lider men.", Verdict.WITH_CONSENT, ""));
    }

    Acted withdraw(ConsentId whose) {
        return consents.act(worker(), reference, List.of(new ConsentAct.Withdraw(whose)));
    }

    void act(List<ConsentAct> acts) {
        assertThat(consents.act(worker(), reference, acts)).isInstanceOf(Acted.Done.class);
    }

    static Set<Item> items() {
        return QUESTION.items();
    }
}
