package se.samsyn.command.faults;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samsyn.command.client.Answer;
import se.samsyn.command.client.Connection;
import se.samsyn.command.client.Visitor;
import se.samsyn.command.client.Writing;

/** A teacher who reports one child after another, and does not give up before a receipt is shown. */
final class Reporter implements Runnable {
    /** As a word of the page: the token of a form is made by lot, and holds anything in the long run. */
    private static final Pattern REFERENCE = Pattern.compile(">(SY-[0-9A-Z]{6})<");

    private static final int SEE_OTHER = 303;
    private static final int NOT_FOUND = 404;
    private static final Answer AWAY = new Answer(0, "", "", "");
    private static final int PAUSE_MILLIS = 150;
    private static final int PATIENT_MILLIS = 30_000;
    private static final int IMPATIENT_MILLIS = 5;
    private static final int AT_A_TIME = 3;
    private static final int REMEMBERED = 20;
    private static final int OLD_ONES = 3;

    private final int port;
    private final Visitor teacher;
    private final List<Address> addresses;
    private final History history;
    private final Deque<String> earlier = new ArrayDeque<>();
    private volatile boolean stopping;

    Reporter(int port, Visitor teacher, List<Address> addresses, History history) {
        this.port = port;
        this.teacher = teacher;
        this.addresses = addresses;
        this.history = history;
    }

    /** The report that is under way is brought to its receipt first. */
    void stop() {
        stopping = true;
    }

    /** Some are written before any of them is sent, and they are not sent in the order in which they were written. */
    @Override
    public void run() {
        while (!stopping) {
            List<Written> some = new ArrayList<>();
            for (int number = 0; number < AT_A_TIME; number++) {
                written(history.newMark(), any(addresses)).ifPresent(some::add);
            }
            Collections.shuffle(some, ThreadLocalRandom.current());
            some.forEach(this::report);
        }
    }

    /** @param draft its id, which is also the report's */
    private record Written(String mark, Address address, String draft) {}

    private void report(Written written) {
        history.sent(written.mark(), written.address());
        if (send(written.draft())) {
            history.acknowledged(written.mark(), written.address(), receipt(written.draft()));
            remember(written.draft());
        }
    }

    /** Empty when the program went away: a draft that was never sent is nobody's loss but the writer's time. */
    private Optional<Written> written(String mark, Address address) {
        try (var browser = new Connection(port)) {
            String draft = new Writing(browser, teacher).draft("Påhittad rapport " + mark, address.postalCode());
            return Optional.of(new Written(mark, address, draft));
        } catch (IOException away) {
            pause();
            return Optional.empty();
        }
    }

    /** @return false when the program knows of no such draft: then nothing was sent, and nobody was told it was */
    private boolean send(String draft) {
        switch (any(List.of(Manner.values()))) {
            case ONCE -> {}
            case TWICE -> Thread.ofVirtual().start(() -> posted(draft));
            case HANGING_UP -> hangsUp(draft);
            case OUT_OF_PATIENCE -> posted(draft, IMPATIENT_MILLIS);
            case AND_OLD_ONES_AGAIN -> earlier.stream().limit(OLD_ONES).forEach(this::posted);
        }
        while (true) {
            Answer answer = posted(draft);
            if (answer.status() == SEE_OTHER && answer.location().endsWith(path(draft, "mottagen"))) {
                return true;
            }
            if (answer.status() == NOT_FOUND) {
                return false;
            }
            pause();
        }
    }

    private Answer posted(String draft) {
        return posted(draft, PATIENT_MILLIS);
    }

    private Answer posted(String draft, int millis) {
        history.posted();
        try (var browser = new Connection(port, millis)) {
            return teacher.post(browser, path(draft, "kontrollera"), Map.of());
        } catch (IOException away) {
            return AWAY;
        }
    }

    private void hangsUp(String draft) {
        history.posted();
        try (var browser = new Connection(port)) {
            teacher.postAndLeave(browser, path(draft, "kontrollera"));
        } catch (IOException away) {
            pause();
        }
    }

    /**
     * Only what the page shows counts. A page that says "not yet" has no reference to show, and is asked for again; one
     * that knows of no such report, after it was sent, is a loss that no reference can be given for.
     */
    private String receipt(String draft) {
        while (true) {
            try (var browser = new Connection(port)) {
                Answer page = teacher.get(browser, path(draft, "mottagen"));
                Matcher reference = REFERENCE.matcher(page.body());
                if (page.status() == 200 && reference.find()) {
                    return reference.group(1);
                }
                if (page.status() == NOT_FOUND) {
                    return "";
                }
            } catch (IOException away) {
                // Asked again below.
            }
            pause();
        }
    }

    private void remember(String draft) {
        earlier.addFirst(draft);
        if (earlier.size() > REMEMBERED) {
            earlier.removeLast();
        }
    }

    private static String path(String draft, String step) {
        return "/anmal/" + draft + "/" + step;
    }

    private static <T> T any(List<T> some) {
        return some.get(ThreadLocalRandom.current().nextInt(some.size()));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
