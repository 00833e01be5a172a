package se.samsyn.foundation.encryption.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/**
 * A key service that speaks as OpenBao's transit engine does, over HTTP, and can be away or never come to an answer.
 */
public final class TransitServer implements AutoCloseable {
    private static final String TOKEN = "a right to use the key";
    private static final String PREFIX = "vault:v1:";
    private static final byte[] NOTHING = {};
    private static final JsonMapper JSON = new JsonMapper();

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final HttpServer server;
    private final Aead key;
    private volatile Manner manner = Manner.ANSWERS;

    /** How it takes a question. */
    public enum Manner {
        ANSWERS,
        REFUSES,
        NEVER_COMES_TO_AN_ANSWER
    }

    public TransitServer() throws IOException, GeneralSecurityException {
        AeadConfig.register();
        key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/transit/encrypt/samsyn", question -> answer(question, "plaintext", "ciphertext"));
        server.createContext("/v1/transit/decrypt/samsyn", question -> answer(question, "ciphertext", "plaintext"));
        server.start();
    }

    public URI engine() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/transit");
    }

    public void becomes(Manner other) {
        manner = other;
    }

    public Path token(Path folder) throws IOException {
        return Files.writeString(folder.resolve("token"), TOKEN + "\n");
    }

    private void answer(HttpExchange question, String given, String wanted) throws IOException {
        try (question) {
            boolean mayUse = TOKEN.equals(question.getRequestHeaders().getFirst("X-Vault-Token"));
            if (manner == Manner.NEVER_COMES_TO_AN_ANSWER) {
                closed.await();
            } else if (manner == Manner.REFUSES || !mayUse) {
                question.sendResponseHeaders(mayUse ? 503 : 403, -1);
            } else {
                String value = JSON.readTree(question.getRequestBody().readAllBytes())
                        .path(given)
                        .stringValue();
                byte[] body = JSON.writeValueAsString(Map.of("data", Map.of(wanted, of(value, wanted))))
                        .getBytes(UTF_8);
                question.sendResponseHeaders(200, body.length);
                question.getResponseBody().write(body);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String of(String value, String wanted) {
        try {
            return wanted.equals("ciphertext")
                    ? PREFIX + Base64.getEncoder().encodeToString(key.encrypt(bytes(value), NOTHING))
                    : Base64.getEncoder().encodeToString(key.decrypt(bytes(value.substring(PREFIX.length())), NOTHING));
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
