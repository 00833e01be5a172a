package se.samsyn.school.concernreport.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.SupplementContent;
import se.samsyn.school.concernreport.Answers;
import se.samsyn.school.concernreport.Part;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A report as it is stored: a draft's answers page by page, and what was sent as one text that never changes. */
final class Json {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<EnumMap<Part, Map<String, List<String>>>> PAGES = new TypeReference<>() {};

    /** What is left of a removed copy. */
    private static final String NOTHING = """
            {"child": {"identity": {"kind": "UNKNOWN", "personalNumber": ""}, "name": "", "sex": "UNKNOWN",
                "protection": "UNKNOWN"}, "guardians": [], "concern": {"reasons": []}, "circumstances": {}, "reporter": {}}
            """;

    private Json() {}

    static String write(ReportContent content) {
        return JSON.writeValueAsString(content);
    }

    /** Of a removed copy the text is empty. */
    static ReportContent content(String json) {
        return JSON.readValue(json.isEmpty() ? NOTHING : json, ReportContent.class);
    }

    static String write(Listed listed) {
        return JSON.writeValueAsString(listed);
    }

    static Listed listed(String json) {
        return JSON.readValue(json, Listed.class);
    }

    static String write(SupplementContent content) {
        return JSON.writeValueAsString(content);
    }

    static SupplementContent supplement(String json) {
        return JSON.readValue(json, SupplementContent.class);
    }

    static String write(Map<Part, Answers> pages) {
        Map<Part, Map<String, List<String>>> values = new EnumMap<>(Part.class);
        pages.forEach((part, answers) -> values.put(part, answers.values()));
        return JSON.writeValueAsString(values);
    }

    /** Of a draft in which nothing has been written yet the text is empty. */
    static Map<Part, Answers> answers(String json) {
        Map<Part, Answers> answers = new EnumMap<>(Part.class);
        if (json.isEmpty()) {
            return answers;
        }
        JSON.readValue(json, PAGES).forEach((part, values) -> answers.put(part, new Answers(values)));
        return answers;
    }
}
