package se.samsyn.exchange.crossing.internal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.BoardMessage;
import se.samsyn.exchange.crossing.Envelope;
import se.samsyn.exchange.crossing.Message;
import se.samsyn.exchange.crossing.SchoolMessage;
import se.samsyn.exchange.crossing.SchoolReceiver;
import se.samsyn.exchange.crossing.SocialMessage;
import se.samsyn.exchange.crossing.SocialReceiver;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.foundation.wall.Wall;

/** Carries one message: takes effect in the receiver's domain, then is marked in the sender's. */
@Component
class Courier {
    private static final String NAME = "courier";

    private final Wall wall;
    private final ObjectProvider<SocialReceiver> socialReceiver;
    private final ObjectProvider<SchoolReceiver> schoolReceiver;

    Courier(Wall wall, ObjectProvider<SocialReceiver> socialReceiver, ObjectProvider<SchoolReceiver> schoolReceiver) {
        this.wall = wall;
        this.socialReceiver = socialReceiver;
        this.schoolReceiver = schoolReceiver;
    }

    void carry(Envelope<? extends Message> envelope) {
        switch (envelope.message()) {
            case SchoolMessage message -> {
                wall.social(
                        SocialActor.job(NAME, envelope.to()),
                        transaction -> toSocial(transaction, readdress(envelope, message)));
                wall.school(SchoolActor.job(NAME, envelope.from()), transaction -> mark(transaction, envelope));
            }
            case SocialMessage message -> {
                wall.school(
                        SchoolActor.job(NAME, envelope.to()),
                        transaction -> toSchool(transaction, readdress(envelope, message)));
                wall.social(SocialActor.job(NAME, envelope.from()), transaction -> mark(transaction, envelope));
            }
            case BoardMessage message -> {
                wall.social(
                        SocialActor.job(NAME, envelope.to()),
                        transaction -> toBoard(transaction, readdress(envelope, message)));
                wall.social(SocialActor.job(NAME, envelope.from()), transaction -> mark(transaction, envelope));
            }
        }
    }

    private boolean toBoard(SocialTransaction transaction, Envelope<BoardMessage> envelope) {
        boolean first = CrossingStore.take(transaction, envelope);
        if (first) {
            socialReceiver.getObject().takeOver(transaction, envelope);
        }
        return first;
    }

    private boolean toSocial(SocialTransaction transaction, Envelope<SchoolMessage> envelope) {
        boolean first = CrossingStore.take(transaction, envelope);
        if (first) {
            socialReceiver.getObject().receive(transaction, envelope);
        }
        return first;
    }

    private boolean toSchool(SchoolTransaction transaction, Envelope<SocialMessage> envelope) {
        boolean first = CrossingStore.take(transaction, envelope);
        if (first) {
            schoolReceiver.getObject().receive(transaction, envelope);
        }
        return first;
    }

    private static boolean mark(
            se.samsyn.foundation.wall.Transaction transaction, Envelope<? extends Message> envelope) {
        CrossingStore.markDelivered(transaction, envelope.id());
        return true;
    }

    private static <M extends Message> Envelope<M> readdress(Envelope<? extends Message> envelope, M message) {
        return new Envelope<>(envelope.id(), envelope.from(), envelope.to(), envelope.sentAt(), message);
    }
}
