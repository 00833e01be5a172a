package se.samsyn.command.canary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samsyn.command.client.Visitor;

/** Somebody with a browser, every answer to whom is caught. */
final class Person {
    /** Of the one who has not logged in. */
    static final String NOBODY = "";

    private static final String EDGE = "kant";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String name;
    private final String address;
    private final Catch caught;

    private Person(String name, int port, Catch caught) {
        this.name = name;
        this.address = "http://localhost:" + port;
        this.caught = caught;
    }

    static Person nobody(int port, Catch caught) {
        return new Person(NOBODY, port, caught);
    }

    static Person loggedIn(String name, int port, Catch caught) throws IOException {
        var person = new Person(name, port, caught);
        String[] session = Visitor.logIn(port, name).cookie().split("=", 2);
        var cookie = new HttpCookie(session[0], session[1]);
        cookie.setPath("/");
        cookie.setVersion(0);
        person.cookies.getCookieStore().add(URI.create(person.address), cookie);
        return person;
    }

    String name() {
        return name;
    }

    HttpResponse<byte[]> get(String path) throws IOException {
        return get(path, Set.of());
    }

    /** @param typed what stands in the address because this person wrote it there */
    HttpResponse<byte[]> get(String path, Set<String> typed) throws IOException {
        return send(request(path).build(), typed);
    }

    /** The page's words, wherever one is sent on the way to it. */
    String read(String path) throws IOException {
        HttpResponse<byte[]> answer = get(path);
        Optional<String> onward = answer.headers().firstValue("Location");
        return onward.isPresent() ? read(onward.get()) : text(answer);
    }

    HttpResponse<byte[]> post(String path, Filling filling) throws IOException {
        return post(
                path, "application/x-www-form-urlencoded", BodyPublishers.ofString(filling.encoded()), filling.typed());
    }

    HttpResponse<byte[]> attach(
            String path, Map<String, String> fields, String fileName, byte[] file, Set<String> typed)
            throws IOException {
        var body = new ByteArrayOutputStream();
        fields.forEach((field, value) -> body.writeBytes(part(field, "", value)));
        body.writeBytes(part("file", "; filename=\"" + fileName + "\"\r\nContent-Type: text/plain", ""));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return post(
                path, "multipart/form-data; boundary=" + EDGE, BodyPublishers.ofByteArray(body.toByteArray()), typed);
    }

    private HttpResponse<byte[]> post(String path, String type, BodyPublisher body, Set<String> typed)
            throws IOException {
        return send(request(path).header("Content-Type", type).POST(body).build(), typed);
    }

    private static byte[] part(String field, String more, String value) {
        String head = "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + field + "\"" + more + "\r\n\r\n";
        return (value.isEmpty() && !more.isEmpty() ? head : head + value + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private HttpResponse<byte[]> send(HttpRequest request, Set<String> typed) throws IOException {
        try {
            HttpResponse<byte[]> answer = browser.send(request, HttpResponse.BodyHandlers.ofByteArray());
            caught.answer(name, answer, typed);
            return answer;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
