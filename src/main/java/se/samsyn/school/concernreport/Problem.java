package se.samsyn.school.concernreport;

import java.util.List;

/**
 * Something that has to be put right.
 *
 * @param field the field's name; of a date, the faulty part's
 * @param key of the sentence, after {@code concernreport.error.}; its place {0} is the field's own label, the rest are
 *     {@code values}
 */
public record Problem(Part part, String field, String key, List<Object> values) {
    public Problem {
        values = List.copyOf(values);
    }
}
