package se.samsyn.school.concernreport.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samsyn.school.concernreport.Answers;

/** A form as it was sent. */
final class Typed {
    private Typed() {}

    static Answers of(HttpServletRequest request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((field, typed) -> values.put(field, List.of(typed)));
        return new Answers(values);
    }
}
