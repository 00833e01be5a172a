package se.samsyn.command.canary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes an answer of the program apart: what stands on a page is one thing, what stands in its address another. */
final class Catch {
    private static final int ERROR = 400;
    private static final int WRONGLY_TYPED = 422;
    private static final Pattern TITLE = Pattern.compile("(?s)<title>(.*?)</title>");
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src|action|formaction|hx-[a-z]+)=\"([^\"]*)\"");
    private static final Map<String, Kind> FILES = Map.of(
            "text/html", Kind.PAGE,
            "application/pdf", Kind.PDF,
            "text/csv", Kind.CSV,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Kind.XLSX,
            "application/json", Kind.JSON);

    private final Consumer<Output> search;

    /** @param search looks at each output once, so that none need be kept */
    Catch(Consumer<Output> search) {
        this.search = search;
    }

    void answer(String who, HttpResponse<byte[]> answer, Set<String> typed) {
        String path = answer.uri().getPath();
        search.accept(new Output(Kind.HEADER, who, path, headers(answer).getBytes(UTF_8), Set.of()));
        Set<String> echoed = answer.request().method().equals("GET") ? typed : Set.of();
        answer.headers().firstValue("Location").ifPresent(to -> address(who, answer, to, echoed));
        Kind kind = kind(answer, path);
        search.accept(new Output(kind, who, path, answer.body(), typed));
        if (kind == Kind.PAGE || kind == Kind.ERROR_PAGE) {
            String html = new String(answer.body(), UTF_8);
            TITLE.matcher(html)
                    .results()
                    .forEach(title -> search.accept(
                            new Output(Kind.TITLE, who, path, title.group(1).getBytes(UTF_8), Set.of())));
            address(who, answer, addresses(html), echoed);
        }
    }

    /** An address that leads to where one is holds what one has written in it oneself. */
    private void address(String who, HttpResponse<byte[]> answer, String addresses, Set<String> echoed) {
        String others = addresses.replace(answer.uri().getRawPath(), "");
        search.accept(new Output(Kind.ADDRESS, who, answer.uri().getPath(), others.getBytes(UTF_8), echoed));
    }

    private static Kind kind(HttpResponse<byte[]> answer, String path) {
        String type = answer.headers().firstValue("Content-Type").orElse("text/html");
        Kind kind = FILES.getOrDefault(type.replaceFirst(";.*", ""), Kind.OTHER_FILE);
        if (path.startsWith("/halsa")) {
            return Kind.METRIC;
        }
        boolean isError = answer.statusCode() >= ERROR && answer.statusCode() != WRONGLY_TYPED;
        return kind == Kind.PAGE && isError ? Kind.ERROR_PAGE : kind;
    }

    private static String headers(HttpResponse<byte[]> answer) {
        return answer.headers().map().entrySet().stream()
                .filter(header -> !header.getKey().equals("location"))
                .map(header -> header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** A link that holds what is said of a child would end in a history and in somebody's log. */
    static String addresses(String html) {
        return ADDRESS
                .matcher(html)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining("\n"));
    }
}
