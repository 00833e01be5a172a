package se.samsyn.command.canary;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Somebody who follows every link that they are shown, until there is no new one. */
final class Walk {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

    /** What is no page, what changes the language or the function, and what ends the login. */
    private static final Pattern LEFT_ALONE =
            Pattern.compile("/static/.*|/sprak.*|/logga-.*|/hem-eller-roll.*|/mitt/lamna");

    private final Set<String> seen = new TreeSet<>();
    private final Some some;
    private final Deque<String> ahead = new ArrayDeque<>();

    Walk(int alike) {
        this.some = new Some(alike);
    }

    /** @return the paths of what was shown */
    Set<String> by(Person person) throws IOException {
        seeLinks("href=\"/\" href=\"/hem-eller-roll\" href=\"/hem\" href=\"/att-gora\" href=\"/halsa\"");
        while (!ahead.isEmpty()) {
            var answer = person.get(ahead.poll());
            answer.headers().firstValue("Location").ifPresent(to -> seeLinks("href=\"" + to));
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                seeLinks(Person.text(answer));
            }
        }
        return seen;
    }

    private void seeLinks(String html) {
        LINK.matcher(html)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .forEach(path -> {
                    if (!LEFT_ALONE.matcher(path).matches() && !seen.contains(path) && some.takes(path)) {
                        seen.add(path);
                        ahead.add(path);
                    }
                });
    }
}
