package se.samsyn.socialservices.intake.web;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.PropertyNamingStrategies.NamingBase;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** The words of the published schema for the names and the answers of {@link PublishedReport}. */
final class PublishedWords {
    private static final String FILE = "schema/samsyn.orosanmalan-1.properties";

    private final Properties words = new Properties();

    PublishedWords() {
        try (var reader = new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is not known is left out: an empty text would be an answer. */
    JsonMapper mapper() {
        return JsonMapper.builder()
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(NON_EMPTY))
                .propertyNamingStrategy(new Names())
                .addModule(new SimpleModule().addSerializer(new Answers()))
                .build();
    }

    String of(Enum<?> answer) {
        String name = answer.getDeclaringClass().getSimpleName() + "." + answer.name();
        return Objects.requireNonNull(words.getProperty(name), () -> "The published schema has no word for " + name);
    }

    /** Jackson asks also of names that are not ours. One of ours that has no word is refused by the schema. */
    private final class Names extends NamingBase {
        private static final long serialVersionUID = 1;

        @Override
        public String translate(String name) {
            return words.getProperty(name, name);
        }
    }

    @SuppressWarnings("rawtypes") // all enums, whatever they are
    private final class Answers extends StdSerializer<Enum> {
        Answers() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum answer, JsonGenerator json, SerializationContext context) {
            json.writeString(of(answer));
        }
    }
}
