package se.samsyn.command.canary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** A form as it stands on a page, read so that whoever fills it in misses no field. */
record Form(String action, List<Field> fields) {
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern FIELD = Pattern.compile(
            "(?s)<(input)\\b([^>]*)>|<(textarea)\\b([^>]*)>\n?(.*?)</textarea>|<(select)\\b([^>]*)>(.*?)</select>");
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");

    /**
     * @param type of an input; otherwise what the field is
     * @param values what may be chosen, or the one that stands there
     */
    record Field(String name, String type, boolean numeric, boolean chosen, List<String> values) {
        boolean isText() {
            return !numeric && Set.of("text", "search", "textarea", "email").contains(type);
        }

        String first() {
            return values.isEmpty() ? "" : values.getFirst();
        }
    }

    static List<Form> on(String html) {
        return FORM.matcher(html)
                .results()
                .map(form -> new Form(
                        attribute(form.group(1), "action").orElse(""),
                        FIELD.matcher(form.group(2)).results().map(Form::field).toList()))
                .toList();
    }

    Set<String> names() {
        var names = new LinkedHashSet<String>();
        fields.forEach(field -> names.add(field.name()));
        return names;
    }

    private static Field field(MatchResult found) {
        if (found.group(1) != null) {
            String tag = found.group(2);
            List<String> value = List.of(attribute(tag, "value").orElse(""));
            return new Field(
                    name(tag),
                    attribute(tag, "type").orElse("text"),
                    tag.contains("inputmode=\"numeric\""),
                    tag.contains(" checked"),
                    value);
        }
        if (found.group(3) != null) {
            return new Field(name(found.group(4)), "textarea", false, true, List.of(found.group(5)));
        }
        return new Field(name(found.group(7)), "select", false, true, options(found.group(8)));
    }

    /** The chosen one first. */
    private static List<String> options(String html) {
        List<String> options = new ArrayList<>();
        OPTION.matcher(html).results().map(found -> found.group(1)).forEach(tag -> {
            String value = attribute(tag, "value").orElse("");
            if (tag.contains(" selected")) {
                options.addFirst(value);
            } else {
                options.add(value);
            }
        });
        return options;
    }

    private static String name(String tag) {
        return attribute(tag, "name").orElse("");
    }

    private static Optional<String> attribute(String tag, String name) {
        return Pattern.compile("\\b" + name + "=\"([^\"]*)\"")
                .matcher(tag)
                .results()
                .findFirst()
                .map(found -> HtmlUtils.htmlUnescape(found.group(1)));
    }
}
