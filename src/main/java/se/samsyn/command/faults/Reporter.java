package se.samsyn.command.faults;

import java.io.IOException;
import java.util.ArrayDeque;
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
    private static final Pattern REFERENCE = Pattern.compile("SY-[0-9A-Z]{6}");
    private static final int SEE_OTHER = 303;
    private static final int NOT_FOUND = 404;
    private static final Answer AWAY = new Answer(0, "", "", "");
    private static final int PAUSE_MILLIS = 150;
    private static final int REMEMBERED = 20;

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

    @Override
    public void run() {
        while (!stopping) {
            String mark = history.newMark();
            Address address = any(addresses);
            written(mark, address).ifPresent(draft -> {
                history.sent(mark, address);
                if (send(draft)) {
                    history.acknowledged(mark, address, receipt(draft));
                    remember(draft);
                }
            });
        }
    }

    /** Empty when the program went away: a draft that was never sent is nobody's loss but the writer's time. */
    private Optional<String> written(String mark, Address address) {
        try (var browser = new Connection(port)) {
            return Optional.of(new Writing(browser, teacher).draft("Påhittad rapport " + mark, address.postalCode()));
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
            case AND_AN_OLD_ONE_AGAIN -> earlier.stream().findFirst().ifPresent(this::posted);
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
        try (var browser = new Connection(port)) {
            return teacher.post(browser, path(draft, "kontrollera"), Map.of());
        } catch (IOException away) {
            return AWAY;
        }
    }

    private void hangsUp(String draft) {
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
                    return reference.group();
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
        earlier.addLast(draft);
        if (earlier.size() > REMEMBERED) {
            earlier.removeFirst();
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
