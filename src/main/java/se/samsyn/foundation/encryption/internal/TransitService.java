package se.samsyn.foundation.encryption.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import se.samsyn.foundation.encryption.KeysAway;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The transit engine of OpenBao, or of Vault whose interface that is: it encrypts with a key that never leaves it.
 *
 * @param engine the address of the engine, for example {@code https://keys.example:8200/v1/transit}
 * @param key the name of the key there
 * @param token the file with the right to use it, read each time since whoever renews it writes it anew
 */
record TransitService(URI engine, String key, Path token, Duration lease, HttpClient client) implements KeyService {
    /** Somebody waits for a page meanwhile. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final JsonMapper JSON = new JsonMapper();

    static TransitService at(URI engine, String key, Path token, Duration lease) {
        return new TransitService(
                engine,
                key,
                token,
                lease,
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
    }

    @Override
    public String name() {
        return "transit";
    }

    @Override
    public byte[] wrap(byte[] plain) {
        return answer("encrypt", "plaintext", Base64.getEncoder().encodeToString(plain), "ciphertext")
                .getBytes(US_ASCII);
    }

    @Override
    public byte[] unwrap(byte[] wrapped) {
        return Base64.getDecoder().decode(answer("decrypt", "ciphertext", new String(wrapped, US_ASCII), "plaintext"));
    }

    private String answer(String what, String given, String value, String wanted) {
        try {
            var request = HttpRequest.newBuilder(URI.create(engine + "/" + what + "/" + key))
                    .timeout(PATIENCE)
                    .header("X-Vault-Token", Files.readString(token).strip())
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of(given, value))))
                    .build();
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            JsonNode answer = JSON.readTree(response.body()).path("data").path(wanted);
            if (response.statusCode() != 200 || !answer.isString()) {
                throw new KeysAway("The key service answered " + response.statusCode());
            }
            return answer.stringValue();
        } catch (IOException | JacksonException failed) {
            throw new KeysAway("The key service did not answer", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new KeysAway("Nobody waited for the key service", stopped);
        }
    }
}
