package se.samsyn.socialservices.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a teacher was asked and what they answered is read in the same words in the other house. */
class FormWordsTests {
    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final String INTAKE = "intake.form.";
    private static final String SCHOOL = "concernreport.";

    /** The line that holds a question and its answer is no part of the form. */
    private static final String LINE = INTAKE + "line";

    @ParameterizedTest
    @ValueSource(strings = {".properties", "_en.properties"})
    void everyQuestionAndAnswerReadsAsTheSchoolsFormPutIt(String language) throws IOException {
        var school = read("school/concernreport" + language);
        var intake = read("socialservices/intake" + language);
        intake.stringPropertyNames().stream()
                .filter(key -> key.startsWith(INTAKE) && !key.equals(LINE))
                .forEach(key -> assertThat(intake.getProperty(key)).as(key).isEqualTo(theirs(school, key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {".properties", "_en.properties"})
    void everyAnswerThatTheSchoolMayGiveHasItsWords(String language) throws IOException {
        var intake = read("socialservices/intake" + language);
        var asked = List.of(
                "choice.sex.",
                "choice.protection.",
                "choice.reasons.",
                "choice.acute.",
                "choice.guardianInformed.",
                "choice.childInformed.",
                "choice.reportMeeting.",
                "form.");
        for (String question : asked) {
            assertThat(read("school/concernreport" + language).stringPropertyNames())
                    .filteredOn(key -> key.startsWith(SCHOOL + question))
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(intake.getProperty(ours(key, question)))
                            .as(key)
                            .isNotNull());
        }
    }

    private static String ours(String key, String question) {
        String answer = key.substring((SCHOOL + question).length());
        return INTAKE + question + answer.toLowerCase(Locale.ROOT);
    }

    private static String theirs(Properties school, String key) {
        String theirs = SCHOOL + key.substring(INTAKE.length());
        int answer = theirs.lastIndexOf('.') + 1;
        String constant = theirs.substring(0, answer) + theirs.substring(answer).toUpperCase(Locale.ROOT);
        return school.getProperty(theirs, school.getProperty(constant));
    }

    private static Properties read(String bundle) throws IOException {
        var sentences = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(bundle))) {
            sentences.load(reader);
        }
        return sentences;
    }
}
