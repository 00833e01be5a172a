package se.samsyn.school.concernreport.web;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import se.samsyn.SharedBrowser;
import se.samsyn.foundation.page.PageChecks;

/** Somebody with a browser that runs no script. */
public final class Visitor {
    private static final Pattern FIELD = Pattern.compile(
            "(?s)<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">|<textarea[^>]* name=\"([^\"]*)\"[^>]*>\n(.*?)</textarea>");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient browser;
    private final String address;
    private static final String SESSION = "samsyn-session";
    private static final int NARROW = 320;
    private static final int TALL = 800;

    private HttpResponse<byte[]> last;
    private boolean script;
    private @Nullable String referrer;

    public Visitor(int port) {
        this("http://localhost:" + port, newBrowser());
        get("/");
    }

    private Visitor(String address, HttpClient browser) {
        this.address = address;
        this.browser = browser;
    }

    /** The same browser, so the same login, with another page. */
    public Visitor newTab() {
        return new Visitor(address, browser);
    }

    /** Whose login has been opened already: what keeps a password safe takes a second, and is tested by itself. */
    public Visitor holding(String secret) {
        var cookie = new HttpCookie(SESSION, secret);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies().add(URI.create(address), cookie);
        return get("/hem-eller-roll");
    }

    /**
     * The page where one is, in a real browser and on a phone. Without asking again by itself while it is looked at.
     */
    public void assertReadable() {
        String secret = cookies().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(SESSION))
                .findFirst()
                .orElseThrow()
                .getValue();
        try (BrowserContext person = SharedBrowser.newPerson(true)) {
            person.addCookies(List.of(new Cookie(SESSION, secret).setUrl(address)));
            Page page = person.newPage();
            page.route("**" + path(), route -> {
                APIResponse answer = route.fetch();
                Map<String, String> headers = new HashMap<>(answer.headers());
                headers.remove("refresh");
                route.fulfill(new Route.FulfillOptions().setResponse(answer).setHeaders(headers));
            });
            page.navigate(address + path());
            PageChecks.assertAccessible(page);
            page.setViewportSize(NARROW, TALL);
            PageChecks.assertNoSidewaysScroll(page);
            PageChecks.enlargeText(page);
            PageChecks.assertNoSidewaysScroll(page);
        }
    }

    private CookieStore cookies() {
        return ((CookieManager) browser.cookieHandler().orElseThrow()).getCookieStore();
    }

    public Visitor loggedIn(String name, String password) {
        return post("/logga-in", "user", name, "password", password, "till", "");
    }

    /** One of the example city's people. */
    public Visitor as(String name) {
        get("/");
        return post("/logga-in/exempel", "account", found("value=\"([^\"]+)\">" + name + "<"), "till", "");
    }

    /** From here on as the form's own script asks. */
    public Visitor asScript() {
        script = true;
        return this;
    }

    /** Presses the button of the page's one form, with all that it holds. */
    public Visitor again() {
        String form = found("(?s)(<form class=\"form\".*?</form>)");
        List<String> body = FIELD.matcher(form)
                .results()
                .map(field -> field.group(1) == null
                        ? pair(field.group(3), field.group(4))
                        : pair(field.group(1), field.group(2)))
                .toList();
        Matcher action = Pattern.compile("action=\"([^\"]+)\"").matcher(form);
        if (!action.find()) {
            throw new AssertionError("A form that goes nowhere");
        }
        return send(action.group(1), body);
    }

    private static HttpClient newBrowser() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    private static String pair(String name, String value) {
        return encoded(name) + "=" + encoded(HtmlUtils.htmlUnescape(value));
    }

    /** What the browser says of where it came from, from here on. */
    public Visitor comingFrom(String referrer) {
        this.referrer = referrer;
        return this;
    }

    public Visitor get(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        return send((referrer == null ? request : request.header("Referer", referrer)).build());
    }

    /** Follows a link that leads to another site, and no further than to the door. */
    public Visitor leaves(String path) {
        HttpClient once = HttpClient.newBuilder()
                .cookieHandler(browser.cookieHandler().orElseThrow())
                .build();
        try {
            last = once.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofByteArray());
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** @param fields name, value, name, value */
    public Visitor post(String path, String... fields) {
        List<String> body = new ArrayList<>(List.of("_csrf=" + encoded(token())));
        for (int i = 0; i < fields.length; i += 2) {
            body.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        }
        return send(path, body);
    }

    /** Sends a file with the page's token, as a browser does. */
    public Visitor postFile(String path, String kind, String fileName, byte[] file) {
        return attach(path, fileName, file, "kind", kind);
    }

    /** @param fields name, value, name, value: what else is typed in the form */
    public Visitor attach(String path, String fileName, byte[] file, String... fields) {
        var body = new ByteArrayOutputStream();
        String edge = "--edge\r\nContent-Disposition: form-data; name=";
        var form = new StringBuilder(edge + "\"_csrf\"\r\n\r\n" + token() + "\r\n");
        for (int i = 0; i < fields.length; i += 2) {
            form.append(edge + "\"" + fields[i] + "\"\r\n\r\n" + fields[i + 1] + "\r\n");
        }
        form.append(edge + "\"file\"; filename=\"" + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(form.toString().getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private Visitor send(String path, List<String> body) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", body)));
        return send((script ? request.header("HX-Request", "true") : request).build());
    }

    private Visitor send(HttpRequest request) {
        try {
            last = browser.send(request, BodyHandlers.ofByteArray());
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public int status() {
        return last.statusCode();
    }

    /** Where one is, without the address of the server. */
    public String path() {
        return last.uri().getPath();
    }

    public byte[] bytes() {
        return last.body();
    }

    public String html() {
        return new String(last.body(), StandardCharsets.UTF_8);
    }

    public String header(String name) {
        return last.headers().firstValue(name).orElse("");
    }

    /** The first thing on the page that looks like this. */
    public String found(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(html());
        if (!matcher.find()) {
            throw new AssertionError("No " + pattern + " on " + path());
        }
        return matcher.group(1);
    }

    private String token() {
        return found(TOKEN.pattern());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
