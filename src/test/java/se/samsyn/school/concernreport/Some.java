package se.samsyn.school.concernreport;

import java.util.EnumMap;
import java.util.Map;

/** Answers to begin with; a test says only what matters to it. */
public final class Some {
    /** From Skatteverket's published test numbers: a boy and a girl born in 2019, a samordningsnummer, two adults. */
    public static final String BOY = "20191010-2399";

    public static final String GIRL = "20191001-2382";
    public static final String COORDINATION_NUMBER = "20231275-2393";
    public static final String ADULT = "19120211-9986";
    public static final String ADULT_COORDINATION_NUMBER = "19500191-2384";

    private Some() {}

    /** As little as a report can hold. */
    public static Map<Part, Answers> leastAnswers() {
        Map<Part, Answers> answers = new EnumMap<>(Part.class);
        answers.put(Part.CHILD, Answers.of(Map.of("identity", "UNKNOWN")));
        answers.put(Part.CONCERN, Answers.of(Map.of("seen", "Blåmärken på båda armarna", "acute", "NO")));
        answers.put(
                Part.FEEDBACK,
                Answers.of(Map.of(
                        "reporterName", "Maja Mönsterlund",
                        "reporterTitle", "Lärare",
                        "reporterPhone", "070-174 06 11")));
        return answers;
    }

    public static Map<Part, Answers> answersWith(Part part, String field, String typed) {
        Map<Part, Answers> answers = leastAnswers();
        answers.merge(part, Answers.of(Map.of(field, typed)), (least, more) -> least.with(field, typed));
        return answers;
    }
}
