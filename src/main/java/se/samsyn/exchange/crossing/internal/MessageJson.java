package se.samsyn.exchange.crossing.internal;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static tools.jackson.databind.DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES;

import java.util.Map;
import java.util.stream.Stream;
import se.samsyn.exchange.crossing.BoardMessage;
import se.samsyn.exchange.crossing.Message;
import se.samsyn.exchange.crossing.SchoolMessage;
import se.samsyn.exchange.crossing.SocialMessage;
import tools.jackson.databind.json.JsonMapper;

/** A message as it lies in an outbox: its kind and its JSON. The kinds are the sealed cases and nothing else. */
final class MessageJson {
    /** What a message from before lacks reads as empty, and a yes or no as no. */
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(FAIL_ON_NULL_FOR_PRIMITIVES).build();

    private static final Map<String, Class<? extends Message>> KINDS = Stream.of(
                    SchoolMessage.class, SocialMessage.class, BoardMessage.class)
            .<Class<?>>flatMap(side -> Stream.of(side.getPermittedSubclasses()))
            .collect(toUnmodifiableMap(Class::getSimpleName, type -> type.asSubclass(Message.class)));

    private MessageJson() {}

    static String kind(Message message) {
        return message.getClass().getSimpleName();
    }

    static String write(Message message) {
        return JSON.writeValueAsString(message);
    }

    static Message read(String kind, String body) {
        Class<? extends Message> type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalStateException("No such message may cross: " + kind);
        }
        return JSON.readValue(body, type);
    }
}
