package se.samsyn.school.concernreport.web;

import java.util.List;
import java.util.stream.IntStream;
import se.samsyn.exchange.crossing.Answer;
import se.samsyn.foundation.page.Choices;
import se.samsyn.foundation.page.Field;
import se.samsyn.school.concernreport.Answers;

/** The rows for guardians: as many as were asked for, one to begin with. */
final class Guardians {
    static final int MOST = 8;
    private static final String COUNT = "guardians";
    private static final List<String> FIELDS = List.of("Name", "Phone", "Interpreter", "Informed", "InformedWhy");

    private Guardians() {}

    static int count(Answers answers) {
        String typed = answers.text(COUNT);
        return typed.matches("[0-8]") ? Integer.parseInt(typed) : 1;
    }

    static Answers add(Answers answers) {
        return answers.with(COUNT, String.valueOf(Math.min(MOST, count(answers) + 1)));
    }

    /** Those after it move up. */
    static Answers remove(Answers answers, int row) {
        int rows = count(answers);
        Answers moved = answers;
        for (int at = row; at < rows; at++) {
            for (String field : FIELDS) {
                String below = answers.text(name(at + 1, field));
                moved = at + 1 < rows ? moved.with(name(at, field), below) : moved.without(name(at, field));
            }
        }
        return moved.with(COUNT, String.valueOf(Math.max(0, rows - 1)));
    }

    static List<Row> rows(Questions questions) {
        return IntStream.range(0, count(questions.answers()))
                .mapToObj(row -> new Row(
                        row,
                        questions.texts().t("concernreport.guardian", row + 1),
                        questions.field(name(row, "Name")),
                        questions.field(name(row, "Phone")),
                        questions.field(name(row, "Interpreter")),
                        questions.choices(name(row, "Informed"), null, Answer.values()),
                        questions.field(name(row, "InformedWhy"))))
                .toList();
    }

    static String name(int row, String field) {
        return "guardian" + row + field;
    }

    record Row(int number, String heading, Field name, Field phone, Field interpreter, Choices informed, Field why) {}
}
