package se.samsyn.command.client;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An example person who is logged in. */
public record Visitor(String name, String cookie, String csrf) {
    /** Those of the example city who report, from schools in different districts. */
    public static final List<String> TEACHERS =
            List.of("Maja Mönsterlund", "Fia Fantasiberg", "Viktor Visionsson", "Hugo Hittepåsson");

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    public static Visitor logIn(int port, String name) throws IOException {
        try (var browser = new Connection(port)) {
            Answer start = browser.get("/", "");
            String account = first(
                    Pattern.compile("name=\"account\" value=\"([^\"]+)\">" + Pattern.quote(name) + "<"), start.body());
            Answer in = browser.post(
                    "/logga-in/exempel",
                    start.cookie(),
                    "_csrf=" + encoded(first(CSRF, start.body())) + "&account=" + account);
            if (in.status() != 303) {
                throw new IllegalStateException(name + " could not log in: " + in.status());
            }
            Answer home = browser.get(follow(browser, in), in.cookie());
            return new Visitor(name, in.cookie(), encoded(first(CSRF, home.body())));
        }
    }

    public Answer get(Connection browser, String path) throws IOException {
        return browser.get(path, cookie);
    }

    public Answer post(Connection browser, String path, Map<String, String> fields) throws IOException {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return browser.post(path, cookie, "_csrf=" + csrf + (form.isEmpty() ? "" : "&" + form));
    }

    /** Sends a form without fields, and does not wait for what comes back. */
    public void postAndLeave(Connection browser, String path) throws IOException {
        browser.postAndLeave(path, cookie, "_csrf=" + csrf);
    }

    private static String follow(Connection browser, Answer in) throws IOException {
        String path = in.location();
        for (Answer next = browser.get(path, in.cookie());
                next.status() == 303;
                next = browser.get(path, in.cookie())) {
            path = next.location();
        }
        return path;
    }

    private static String first(Pattern pattern, String body) {
        Matcher found = pattern.matcher(body);
        if (!found.find()) {
            throw new IllegalStateException("Not on the page: " + pattern);
        }
        return found.group(1);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
