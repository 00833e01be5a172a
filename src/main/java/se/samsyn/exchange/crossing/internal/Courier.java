package se.samsyn.exchange.crossing.internal;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.BoardMessage;
import se.samsyn.exchange.crossing.Envelope;
import se.samsyn.exchange.crossing.Message;
import se.samsyn.exchange.crossing.NoLongerHere;
import se.samsyn.exchange.crossing.SchoolMessage;
import se.samsyn.exchange.crossing.SchoolReceiver;
import se.samsyn.exchange.crossing.SocialMessage;
import se.samsyn.exchange.crossing.SocialReceiver;
import se.samsyn.foundation.attachment.Attachments;
import se.samsyn.foundation.attachment.StoredFile;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.foundation.wall.Transaction;
import se.samsyn.foundation.wall.Wall;

/** Carries one message: takes effect in the receiver's domain, then is marked in the sender's. */
@Component
class Courier {
    private static final String NAME = "courier";

    private final Wall wall;
    private final ObjectProvider<SocialReceiver> socialReceiver;
    private final ObjectProvider<SchoolReceiver> schoolReceiver;
    private final Attachments attachments;
    private final ReentrantLock luggage = new ReentrantLock();

    Courier(
            Wall wall,
            ObjectProvider<SocialReceiver> socialReceiver,
            ObjectProvider<SchoolReceiver> schoolReceiver,
            Attachments attachments) {
        this.attachments = attachments;
        this.wall = wall;
        this.socialReceiver = socialReceiver;
        this.schoolReceiver = schoolReceiver;
    }

    /** One delivery with files at a time, since they are all in memory on their way. */
    void carry(Envelope<? extends Message> envelope) {
        if (envelope.message().attachments().isEmpty()) {
            bringOrTakeBack(envelope);
            return;
        }
        luggage.lock();
        try {
            bringOrTakeBack(envelope);
        } finally {
            luggage.unlock();
        }
    }

    /** What can never take effect is not brought again. */
    private void bringOrTakeBack(Envelope<? extends Message> envelope) {
        try {
            bring(envelope);
        } catch (NoLongerHere erased) {
            Domain side = envelope.message() instanceof SchoolMessage ? Domain.SCHOOL : Domain.SOCIAL;
            wall.job(
                    NAME, side, envelope.from(), transaction -> CrossingStore.markReturned(transaction, envelope.id()));
            throw erased;
        }
    }

    private void bring(Envelope<? extends Message> envelope) {
        switch (envelope.message()) {
            case SchoolMessage message -> {
                var sent = readdress(envelope, message);
                List<StoredFile> files = message.attachments().isEmpty()
                        ? List.of()
                        : wall.school(
                                SchoolActor.job(NAME, envelope.from()), transaction -> files(transaction, message));
                toSocial(
                        envelope,
                        files,
                        transaction -> socialReceiver.getObject().receive(transaction, sent));
                wall.school(SchoolActor.job(NAME, envelope.from()), transaction -> mark(transaction, envelope));
            }
            case SocialMessage message -> {
                var sent = readdress(envelope, message);
                toSchool(envelope, transaction -> schoolReceiver.getObject().receive(transaction, sent));
                wall.social(SocialActor.job(NAME, envelope.from()), transaction -> mark(transaction, envelope));
            }
            case BoardMessage message -> {
                var sent = readdress(envelope, message);
                List<StoredFile> files = message.attachments().isEmpty()
                        ? List.of()
                        : wall.social(
                                SocialActor.job(NAME, envelope.from()), transaction -> files(transaction, message));
                toSocial(
                        envelope,
                        files,
                        transaction -> socialReceiver.getObject().takeOver(transaction, sent));
                wall.social(SocialActor.job(NAME, envelope.from()), transaction -> mark(transaction, envelope));
            }
        }
    }

    private List<StoredFile> files(Transaction transaction, Message message) {
        List<StoredFile> files = attachments.take(transaction, message.report().value(), message.attachments());
        if (files.size() != message.attachments().size()) {
            throw new IllegalStateException("A file of " + message.report() + " is not where it was");
        }
        return files;
    }

    /** The files are kept in the transaction of the effect: a report is never there without them. */
    private void toSocial(Envelope<?> envelope, List<StoredFile> files, Consumer<SocialTransaction> effect) {
        UUID report = envelope.message().report().value();
        wall.social(
                SocialActor.job(NAME, envelope.to()),
                transaction -> once(transaction, envelope, arriving -> {
                    effect.accept(arriving);
                    attachments.put(arriving, report, files);
                }));
    }

    private void toSchool(Envelope<?> envelope, Consumer<SchoolTransaction> effect) {
        wall.school(SchoolActor.job(NAME, envelope.to()), transaction -> once(transaction, envelope, effect));
    }

    private static <T extends Transaction> boolean once(T transaction, Envelope<?> envelope, Consumer<T> effect) {
        boolean first = CrossingStore.take(transaction, envelope);
        if (first) {
            effect.accept(transaction);
        }
        return first;
    }

    private static boolean mark(Transaction transaction, Envelope<? extends Message> envelope) {
        CrossingStore.markDelivered(transaction, envelope.id());
        return true;
    }

    private static <M extends Message> Envelope<M> readdress(Envelope<? extends Message> envelope, M message) {
        return new Envelope<>(envelope.id(), envelope.from(), envelope.to(), envelope.sentAt(), message);
    }
}
