package se.samsyn.school.concernreport.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.samsyn.school.concernreport.Answers;
import se.samsyn.school.concernreport.Part;

/** The fields of each page. What is posted beside them is not kept. */
final class Fields {
    private static final Pattern GUARDIAN =
            Pattern.compile("guardian[0-7](Name|Phone|Interpreter|Informed|InformedWhy)");
    private static final int MOST_VALUES = 20;
    /** Far more than any answer may hold, so that one that is too long can still be shown and shortened. */
    private static final int MOST_KEPT = 60_000;

    private static final Map<Part, Set<String>> NAMES = Map.of(
            Part.CHILD,
            Set.of(
                    "childName",
                    "identity",
                    "personalNumber",
                    "birthYear",
                    "sex",
                    "protection",
                    "childAddress",
                    "postalCode",
                    "childPhone",
                    "district",
                    "municipality",
                    "schoolForm",
                    "grade",
                    "intakeUnit"),
            Part.CONCERN,
            Set.of(
                    "seen",
                    "lastSeenDay",
                    "lastSeenMonth",
                    "lastSeenYear",
                    "childsWords",
                    "reasons",
                    "duration",
                    "acute",
                    "acuteWhy"),
            Part.HOME,
            Set.of(
                    "guardians",
                    "childInformed",
                    "childInformedWhy",
                    "childInterpreter",
                    "schoolHasDone",
                    "otherContacts",
                    "guardiansView",
                    "inContact",
                    "reportMeeting"),
            Part.FEEDBACK,
            Set.of(
                    "reporterName",
                    "reporterTitle",
                    "reporterPhone",
                    "reporterEmail",
                    "reachable",
                    "copy",
                    CoReporters.FIELD));

    private Fields() {}

    static boolean isOf(Part part, String field) {
        return NAMES.getOrDefault(part, Set.of()).contains(field)
                || part == Part.HOME && GUARDIAN.matcher(field).matches();
    }

    static Answers kept(Part part, Answers typed) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        typed.values().forEach((field, values) -> {
            if (isOf(part, field)) {
                kept.put(
                        field,
                        values.stream().limit(MOST_VALUES).map(Fields::kept).toList());
            }
        });
        return part == Part.CHILD ? ChildPart.withoutHiddenAddress(new Answers(kept)) : new Answers(kept);
    }

    private static String kept(String typed) {
        return TypedText.storable(typed.length() > MOST_KEPT ? typed.substring(0, MOST_KEPT) : typed);
    }
}
