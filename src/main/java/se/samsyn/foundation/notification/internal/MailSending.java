package se.samsyn.foundation.notification.internal;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.notification.internal.MailStore.Claimed;
import se.samsyn.foundation.notification.internal.Post.Answer;
import se.samsyn.foundation.notification.internal.Post.Mail;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.UnitKind;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.page.Texts;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.CommonTransaction;
import se.samsyn.foundation.wall.Round;
import se.samsyn.foundation.wall.Wall;

/**
 * Sends what waits, on a thread of its own and outside every transaction. When the server does not take one, the others
 * wait too: there is no use in asking it twenty times.
 */
@Component
class MailSending implements Round {
    private static final String NAME = "mail";
    private static final Duration PAUSE = Duration.ofSeconds(20);
    private static final int MOST_AT_ONCE = 50;

    /** Tried for half a day, with growing pauses; then the next digest says the same. */
    private static final int MOST_ATTEMPTS = 7;

    /** A school's name says where a child is: it stands in no mail. */
    private static final Set<UnitKind> NAMED = EnumSet.of(UnitKind.INTAKE, UnitKind.OUT_OF_HOURS, UnitKind.CITY_OFFICE);

    private static final CommonActor ACTOR = CommonActor.job(NAME, new AuthorityId(new UUID(0, 0)));

    private final Wall wall;
    private final Organisations organisations;
    private final Pages pages;
    private final MailServer server;
    private final Post post;

    MailSending(Wall wall, Organisations organisations, Pages pages, MailServer server, Post post) {
        this.wall = wall;
        this.organisations = organisations;
        this.pages = pages;
        this.server = server;
        this.post = post;
    }

    @Override
    public void go() {
        if (server.isNamed()) {
            send();
        }
    }

    /** @return how many were sent */
    int send() {
        for (int sent = 0; sent < MOST_AT_ONCE; sent++) {
            Optional<Claimed> mail = wall.common(ACTOR, MailStore::claim);
            if (mail.isEmpty() || send(mail.get()) == Answer.LATER) {
                return sent;
            }
        }
        return MOST_AT_ONCE;
    }

    private Answer send(Claimed mail) {
        String address = mail.address();
        Answer answer = address == null ? Answer.NOBODYS : post.send(written(mail, address));
        wall.common(ACTOR, transaction -> {
            note(transaction, mail, answer);
            return answer;
        });
        return answer;
    }

    private static void note(CommonTransaction transaction, Claimed mail, Answer answer) {
        switch (answer) {
            case SENT -> {
                MailStore.sent(transaction, mail);
                SettingStore.bounced(transaction, mail.person(), null);
            }
            case NOBODYS -> {
                MailStore.givenUp(transaction, mail);
                if (mail.address() != null) {
                    SettingStore.bounced(transaction, mail.person(), mail.address());
                }
            }
            case LATER -> {
                if (mail.attempts() >= MOST_ATTEMPTS) {
                    MailStore.givenUp(transaction, mail);
                }
            }
        }
    }

    private Mail written(Claimed mail, String address) {
        Texts texts = pages.texts(Locale.of(mail.language()));
        Letter letter = mail.letter();
        return new Mail(
                address,
                mail.language(),
                letter.subject(texts),
                letter.body(texts, workplace(letter.unit()), server.address() + "/att-gora"));
    }

    private @Nullable String workplace(UnitId id) {
        return organisations
                .directory()
                .findUnit(id)
                .filter(unit -> NAMED.contains(unit.kind()))
                .map(unit -> unit.name())
                .orElse(null);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }
}
