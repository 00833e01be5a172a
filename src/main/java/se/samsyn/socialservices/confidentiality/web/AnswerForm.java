package se.samsyn.socialservices.confidentiality.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samsyn.exchange.crossing.Item;
import se.samsyn.foundation.page.Form;
import se.samsyn.socialservices.confidentiality.ConsentAct;
import se.samsyn.socialservices.confidentiality.ConsentId;
import se.samsyn.socialservices.confidentiality.Matter.Person;
import se.samsyn.socialservices.confidentiality.NotAskedReason;

/** Reads what somebody has registered of one person. */
final class AnswerForm {
    private AnswerForm() {}

    static Optional<ConsentAct> read(Form form, Person person) {
        ConsentId id = person.id();
        Said said = form.one("said", Said.of(person), Said::name);
        if (said == null) {
            return Optional.empty();
        }
        return switch (said) {
            case YES -> yes(form, id);
            case NO -> Optional.of(new ConsentAct.Refuse(id));
            case TAKEN_BACK -> Optional.of(new ConsentAct.Withdraw(id));
            case NOT_ASKED -> notAsked(form, id);
        };
    }

    private static Optional<ConsentAct> yes(Form form, ConsentId id) {
        Set<Item> items = Words.items(form, "items");
        if (items.isEmpty()) {
            form.wrong("items", "confidentiality.answer.items.missing");
            return Optional.empty();
        }
        return Optional.of(new ConsentAct.Give(id, items));
    }

    private static Optional<ConsentAct> notAsked(Form form, ConsentId id) {
        NotAskedReason reason = form.one("reason", List.of(NotAskedReason.values()), NotAskedReason::name);
        String note = FreeText.of(form, "note");
        if (reason == NotAskedReason.OTHER && note.isEmpty()) {
            form.wrong("note", "confidentiality.answer.note.missing");
        }
        return reason == null || !form.isRight()
                ? Optional.empty()
                : Optional.of(new ConsentAct.DoNotAsk(id, reason, note));
    }
}
