package se.samsyn.socialservices.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.exchange.crossing.Answer;
import se.samsyn.exchange.crossing.Item;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.ReportContent.Guardian;
import se.samsyn.exchange.crossing.ReportContent.Identity;
import se.samsyn.exchange.crossing.SchoolMessage.ReportSent;
import se.samsyn.foundation.shared.Fingerprint;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.IntakeTest;
import se.samsyn.socialservices.intake.Town;
import tools.jackson.databind.json.JsonMapper;

/** What the tests of this room share: a decided report on a child with two guardians, as old as a test wants. */
public abstract class ConsentTest extends IntakeTest {
    protected static final LocalDate UNTIL = LocalDate.of(2027, 3, 1);
    protected static final Scope QUESTION =
            new Scope(Set.of(Item.SUPPORT, Item.SCHOOLS_PART), Purpose.HELP_AT_SCHOOL, UNTIL);

    @Autowired
    protected Consents consents;

    protected Reference decided(int birthYear, Reason... reasons) {
        return decided(Outcome.OPENED, new Identity(Identity.Kind.BIRTH_YEAR, "", birthYear), reasons);
    }

    protected Reference decided(Outcome outcome, Identity identity, Reason... reasons) {
        Reference reference = town.report(wall, crossings, sent(identity, Set.of(reasons)));
        done(tore, reference, new Act.AssessProtection(false, "Ingen fara nu."));
        done(town.petra(), reference, new Act.Decide(outcome, "Skäl", null));
        return reference;
    }

    protected ReportSent sent(Identity identity, Set<Reason> reasons) {
        ReportContent usual = Town.content(reasons);
        var child = usual.child();
        var content = new ReportContent(
                new ReportContent.Child(identity, child.name(), child.sex(), child.protection(), Answer.UNKNOWN, ""),
                List.of(guardian("Vera Sagosson"), guardian("Olle Sagosson")),
                usual.concern(),
                usual.circumstances(),
                usual.reporter());
        String json = JsonMapper.builder().build().writeValueAsString(content);
        ReportSent sent = town.sent(reasons.toArray(Reason[]::new));
        return new ReportSent(
                sent.report(),
                sent.reference(),
                sent.to(),
                sent.chosenBecause(),
                sent.origin(),
                sent.child(),
                json,
                Fingerprint.of(json),
                List.of());
    }

    private static Guardian guardian(String name) {
        return new Guardian(name, "", "", Answer.YES, "");
    }

    protected List<Matter.Person> people(Reference reference) {
        return consents.open(tore, reference).people();
    }

    protected Matter.Person person(Reference reference, String name) {
        return people(reference).stream()
                .filter(person -> person.name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    protected ConsentId id(Reference reference, String name) {
        return person(reference, name).id();
    }

    protected void askAll(Reference reference) {
        act(
                reference,
                people(reference).stream()
                        .<ConsentAct>map(person -> new ConsentAct.Ask(person.id(), QUESTION))
                        .toArray(ConsentAct[]::new));
    }

    /** Everybody is asked and says yes to all of it. */
    protected void allAgree(Reference reference) {
        askAll(reference);
        act(
                reference,
                people(reference).stream()
                        .<ConsentAct>map(person -> new ConsentAct.Give(person.id(), QUESTION.items()))
                        .toArray(ConsentAct[]::new));
    }

    protected void act(Reference reference, ConsentAct... acts) {
        assertThat(consents.act(tore, reference, List.of(acts))).isInstanceOf(Acted.Done.class);
    }

    protected void refused(Refusal why, Acted acted) {
        assertThat(acted).isEqualTo(new Acted.Refused(why));
    }

    protected void refused(Refusal why, Reference reference, ConsentAct act) {
        refused(why, consents.act(tore, reference, List.of(act)));
    }

    protected Acted disclose(Reference reference, Item item, Verdict verdict) {
        return disclose(tore, reference, item, verdict);
    }

    protected Acted disclose(SocialActor actor, Reference reference, Item item, Verdict verdict) {
        String maturity = verdict == Verdict.WITH_OWN_CONSENT ? "Hon förstår vad skolan gör med det." : "";
        return consents.disclose(
                actor,
                reference,
                new Assessment(item, "Ring mormor först.", "Ingen känner igen sig.", verdict, maturity));
    }

    /** What has been sent to the school of such a kind. */
    protected Stream<String> sent(Reference reference, String kind) {
        return sentToSchool(reference).stream().filter(message -> message.startsWith(kind + " "));
    }
}
