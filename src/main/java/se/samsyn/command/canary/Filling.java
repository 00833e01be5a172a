package se.samsyn.command.canary;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A form that somebody fills in: a new canary in every field that takes words, and nothing but what stood there or was
 * chosen in the others. A field that is new in the program is filled in without a line here.
 */
final class Filling {
    private static final String EMAIL = "@example.example";

    private final Aviary aviary;
    private final Subject about;
    private final String form;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Set<String> typed = new HashSet<>();

    /** @param chosen what this person wants in some of the fields */
    Filling(Aviary aviary, Subject about, Form form, Map<String, String> chosen) {
        this.aviary = aviary;
        this.about = about;
        this.form = Places.general(form.action());
        form.fields().forEach(this::fill);
        values.putAll(chosen);
        values.remove("");
    }

    private void fill(Form.Field field) {
        String value = value(field);
        if (value != null) {
            values.putIfAbsent(field.name(), value);
        }
    }

    private @Nullable String value(Form.Field field) {
        String name = form + " " + field.name();
        String there = field.first();
        if (Set.of("/anmal/*/barnet personalNumber", "/inkorg/ny number").contains(name)) {
            return type(aviary.personalNumber(name, about).orElse(there), there);
        }
        if (field.type().equals("tel") || field.name().toLowerCase(Locale.ROOT).contains("phone")) {
            return type(aviary.phone(name, about).orElse(there), there);
        }
        if (field.isText()) {
            String word = type(aviary.word(name, about), there);
            return field.type().equals("email") || field.name().endsWith("Email") ? word + EMAIL : word;
        }
        return switch (field.type()) {
            case "radio", "checkbox" -> field.chosen() ? there : null;
            case "file" -> null;
            default -> there;
        };
    }

    private String type(String value, String there) {
        if (!value.equals(there)) {
            typed.add(value);
        }
        return value;
    }

    Map<String, String> values() {
        return values;
    }

    /** As a browser would send it. */
    String encoded() {
        return values.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    Set<String> typed() {
        return typed;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
