package se.samsyn.school.concernreport.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.exchange.crossing.Answer;
import se.samsyn.exchange.crossing.PartialDate;
import se.samsyn.exchange.crossing.Protection;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.ReportContent.Identity;
import se.samsyn.exchange.crossing.ReportContent.Identity.Kind;
import se.samsyn.exchange.crossing.Sex;
import se.samsyn.foundation.shared.Whereabouts;
import se.samsyn.school.concernreport.Answers;
import se.samsyn.school.concernreport.Copy;
import se.samsyn.school.concernreport.Part;
import se.samsyn.school.concernreport.Problem;
import se.samsyn.school.concernreport.Some;

class ReportFormTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final int ADULT = 18;

    private static ReportForm read(Map<Part, Answers> answers) {
        return ReportForm.read(answers, TODAY, ADULT);
    }

    private static ReportForm readWith(Part part, String field, String typed) {
        return read(Some.answersWith(part, field, typed));
    }

    private static List<String> problems(ReportForm form) {
        return form.problems().stream()
                .map(problem -> problem.field() + " " + problem.key())
                .toList();
    }

    @Test
    void aReportNeedsOnlyWhatLetsIntakeJudgeDangerAndCallBack() {
        ReportForm empty = read(Map.of());

        assertThat(problems(empty))
                .containsExactly(
                        "identity identity.missing",
                        "seen seen.missing",
                        "acute acute.missing",
                        "reporterName reporterName.missing",
                        "reporterTitle reporterTitle.missing",
                        "reporterPhone reporterPhone.missing");
        assertThat(problems(read(Some.leastAnswers()))).isEmpty();
    }

    @Test
    void problemsComeInTheOrderOfTheForm() {
        var answers = Some.answersWith(Part.CHILD, "postalCode", "12");
        answers.put(Part.CONCERN, Answers.of(Map.of("lastSeenYear", "26")));

        assertThat(read(answers).problems())
                .extracting(Problem::field)
                .containsExactly("postalCode", "seen", "lastSeenYear", "acute");
    }

    @Test
    void whatWasNotAnsweredReadsAsUnknownAndNeverAsAGuess() {
        ReportContent content = read(Some.leastAnswers()).content();

        assertThat(content.child().identity()).isEqualTo(new Identity(Kind.UNKNOWN, "", null));
        assertThat(content.child().sex()).isEqualTo(Sex.UNKNOWN);
        assertThat(content.child().protection()).isEqualTo(Protection.UNKNOWN);
        assertThat(content.child().informed()).isEqualTo(Answer.UNKNOWN);
        assertThat(content.guardians()).isEmpty();
        assertThat(content.concern().lastSeen()).isNull();
        assertThat(content.circumstances().reportMeeting()).isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "20191010-2399, 201910102399, BOY",
        "191010-2399, 201910102399, BOY",
        "201910012382, 201910012382, GIRL",
        "' 20191001 – 2382 ', 201910012382, GIRL",
        "20231275-2393, 202312752393, BOY",
        "20230060-9860, 202300609860, GIRL",
        "20231260-9866, 202312609866, GIRL",
        "20230075-9863, 202300759863, GIRL"
    })
    void numbersAreKeptAsTwelveDigitsAndSayTheLegalSex(String typed, String kept, Sex sex) {
        var answers = Some.answersWith(Part.CHILD, "identity", "PERSONAL_NUMBER");
        answers.computeIfPresent(Part.CHILD, (part, child) -> child.with("personalNumber", typed));

        ReportForm form = read(answers);

        assertThat(problems(form)).isEmpty();
        assertThat(form.content().child().identity().personalNumber()).isEqualTo(kept);
        assertThat(form.content().child().sex()).isEqualTo(sex);
    }

    @ParameterizedTest
    @CsvSource({
        "20191010-2398, personalNumber.wrong",
        "20190230-2399, personalNumber.wrong",
        "20191345-2399, personalNumber.wrong",
        "20190010-2399, personalNumber.wrong",
        "20230060-9861, personalNumber.wrong",
        "19120211-9986, personalNumber.adult",
        "19500191-2384, personalNumber.adult",
        "2019-10, personalNumber.form",
        "vet inte, personalNumber.form",
        "<script>alert(1)</script>, personalNumber.form",
        "'', personalNumber.missing"
    })
    void aNumberThatCannotBeAChildsIsRefusedWithItsOwnSentence(String typed, String key) {
        var answers = Some.answersWith(Part.CHILD, "identity", "PERSONAL_NUMBER");
        answers.computeIfPresent(Part.CHILD, (part, child) -> child.with("personalNumber", typed));

        assertThat(problems(read(answers))).containsExactly("personalNumber " + key);
        assertThat(read(answers).content().child().identity().personalNumber()).isEmpty();
    }

    @Test
    void aNumberFromTheFutureIsRefused() {
        var answers = Some.answersWith(Part.CHILD, "identity", "PERSONAL_NUMBER");
        answers.computeIfPresent(Part.CHILD, (part, child) -> child.with("personalNumber", Some.BOY));

        var form = ReportForm.read(answers, LocalDate.of(2014, 1, 1), ADULT);

        assertThat(problems(form)).containsExactly("personalNumber personalNumber.future");
    }

    @Test
    void someoneTurningEighteenTodayIsAnAdultAndTheDayBeforeAChild() {
        var answers = Some.answersWith(Part.CHILD, "identity", "PERSONAL_NUMBER");
        answers.computeIfPresent(Part.CHILD, (part, child) -> child.with("personalNumber", Some.BOY));

        assertThat(problems(ReportForm.read(answers, LocalDate.of(2037, 10, 10), ADULT)))
                .containsExactly("personalNumber personalNumber.adult");
        assertThat(problems(ReportForm.read(answers, LocalDate.of(2037, 10, 9), ADULT)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "15, birthYear.form",
        "tio, birthYear.form",
        "2027, birthYear.future",
        "2007, birthYear.adult",
        "'', birthYear.missing"
    })
    void aBirthYearIsFourDigitsOfAChild(String typed, String key) {
        var answers = Some.answersWith(Part.CHILD, "identity", "BIRTH_YEAR");
        answers.computeIfPresent(Part.CHILD, (part, child) -> child.with("birthYear", typed));

        assertThat(problems(read(answers))).containsExactly("birthYear " + key);
    }

    @Test
    void aNumberThatWasTypedWithoutChoosingIsTakenAsTheChoice() {
        var answers = Some.leastAnswers();
        answers.put(Part.CHILD, Answers.of(Map.of("personalNumber", Some.GIRL)));

        assertThat(read(answers).content().child().identity().kind()).isEqualTo(Kind.PERSONAL_NUMBER);
    }

    @Test
    void anUnbornChildHasNeitherNumberNorYear() {
        var answers = Some.answersWith(Part.CHILD, "identity", "UNBORN");
        answers.computeIfPresent(Part.CHILD, (part, child) -> child.with("birthYear", "nonsens"));

        assertThat(problems(read(answers))).isEmpty();
        assertThat(read(answers).content().child().identity()).isEqualTo(new Identity(Kind.UNBORN, "", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONFIDENTIALITY_MARKED", "PROTECTED_REGISTRATION"})
    void aProtectedChildsAddressAndPhoneAreNeitherReadNorKept(String protection) {
        var child = Answers.of(Map.of(
                "identity", "UNKNOWN",
                "protection", protection,
                "childAddress", "Testgatan 1",
                "postalCode", "123 45",
                "childPhone", "070-174 06 01",
                "district", "0192f000-0000-7000-8000-000000000001"));
        var answers = Some.leastAnswers();
        answers.put(Part.CHILD, child);

        ReportContent content = read(answers).content();

        assertThat(content.child().address().isSaid()).isFalse();
        assertThat(content.child().postalCode().isSaid()).isFalse();
        assertThat(content.child().phone().isSaid()).isFalse();
        assertThat(Fields.kept(Part.CHILD, child).values())
                .doesNotContainKeys("childAddress", "postalCode", "childPhone", "district");
    }

    @ParameterizedTest
    @CsvSource({"12345, 12345", "123 45, 12345", "' 123 45 ', 12345"})
    void aPostalCodeMayHaveASpace(String typed, String kept) {
        assertThat(readWith(Part.CHILD, "postalCode", typed).content().child().postalCode())
                .isEqualTo(Whereabouts.of(kept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "123456", "Farsta", "12 3 4x"})
    void whatIsNoPostalCodeIsRefused(String typed) {
        assertThat(problems(readWith(Part.CHILD, "postalCode", typed))).containsExactly("postalCode postalCode.form");
    }

    @ParameterizedTest
    @CsvSource({
        "12, 11, 26, lastSeenYear date.year",
        "12, 11, '', lastSeenYear date.year",
        "12, '', 2026, lastSeenMonth date.month",
        "32, 11, 2026, lastSeenDay date.day",
        "31, 11, 2025, lastSeenDay date.day",
        "29, 2, 2025, lastSeenDay date.day",
        "12, 13, 2026, lastSeenMonth date.month",
        "12, nov, 2026, lastSeenMonth date.month",
        "18, 11, 2026, lastSeenDay date.future",
        "'', 12, 2026, lastSeenMonth date.future",
        "'', '', 2027, lastSeenYear date.future",
        "<b>, 11, 2026, lastSeenDay date.day"
    })
    void onlyTheFaultyPartOfADateIsNamed(String day, String month, String year, String problem) {
        assertThat(problems(read(dated(day, month, year)))).containsExactly(problem);
    }

    @Test
    void aDateMayBeOnlyAMonthOrAYear() {
        assertThat(read(dated("12", "11", "2026")).content().concern().lastSeen())
                .isEqualTo(new PartialDate(2026, 11, 12));
        assertThat(read(dated("", "11", "2026")).content().concern().lastSeen())
                .isEqualTo(new PartialDate(2026, 11, null));
        assertThat(read(dated("", "", "2026")).content().concern().lastSeen())
                .isEqualTo(new PartialDate(2026, null, null));
    }

    private static Map<Part, Answers> dated(String day, String month, String year) {
        var answers = Some.leastAnswers();
        answers.computeIfPresent(
                Part.CONCERN,
                (part, concern) -> concern.with("lastSeenDay", day)
                        .with("lastSeenMonth", month)
                        .with("lastSeenYear", year));
        return answers;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vänd \u202Etxet",
                "märke \u200F här",
                "isolerad \u2066text\u2069",
                "noll\uFFFDtecken",
                "klocka \u0007",
                "flykt \u001B[31m",
                "osynlig\u200Bmellanslag"
            })
    void textThatHidesSomethingIsRefusedWithASentence(String typed) {
        assertThat(problems(readWith(Part.CONCERN, "seen", typed))).containsExactly("seen unseen");
        assertThat(problems(readWith(Part.CHILD, "childName", typed))).containsExactly("childName unseen");
    }

    @Test
    void everyFieldRefusesWhatIsUnseen() {
        for (String field : List.of("childName", "childAddress", "grade", "schoolForm")) {
            assertThat(problems(readWith(Part.CHILD, field, "a\u202Eb"))).containsExactly(field + " unseen");
        }
        for (String field : List.of("childsWords", "duration", "acuteWhy")) {
            assertThat(problems(readWith(Part.CONCERN, field, "a\u202Eb"))).containsExactly(field + " unseen");
        }
        for (String field : List.of(
                "guardian0Name",
                "guardian3InformedWhy",
                "childInformedWhy",
                "childInterpreter",
                "schoolHasDone",
                "otherContacts",
                "guardiansView",
                "inContact")) {
            assertThat(problems(readWith(Part.HOME, field, "a\u202Eb"))).containsExactly(field + " unseen");
        }
        for (String field : List.of("reporterName", "reporterTitle", "reachable")) {
            assertThat(problems(readWith(Part.FEEDBACK, field, "a\u202Eb"))).containsExactly(field + " unseen");
        }
    }

    @Test
    void htmlAndEmojiAreTextLikeAnyOther() {
        String typed = "<b>Rädd</b> & ledsen 😢 👨‍👩‍👧 \"sa hon\"\n\ttvå gånger";

        ReportForm form = readWith(Part.CONCERN, "seen", typed);

        assertThat(problems(form)).isEmpty();
        assertThat(form.content().concern().seen()).isEqualTo(typed);
    }

    @Test
    void lineEndingsFromEveryKindOfKeyboardAreOne() {
        assertThat(readWith(Part.CONCERN, "seen", " ett\r\ntvå\rtre\u2028fyra ")
                        .content()
                        .concern()
                        .seen())
                .isEqualTo("ett\ntvå\ntre\nfyra");
    }

    @Test
    void aTextCountsCharactersAsPeopleDo() {
        assertThat(problems(readWith(Part.CONCERN, "seen", "😢".repeat(ConcernPart.LONGEST))))
                .isEmpty();
        assertThat(readWith(Part.CONCERN, "seen", "å".repeat(ConcernPart.LONGEST + 1))
                        .problems())
                .containsExactly(new Problem(Part.CONCERN, "seen", "long", List.of(ConcernPart.LONGEST)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ring mig", "070", "---------", "0701740611 0701740611 0701740611 0701740611"})
    void aNumberThatCannotBeRungIsRefused(String typed) {
        assertThat(problems(readWith(Part.FEEDBACK, "reporterPhone", typed)))
                .containsExactly("reporterPhone phone.form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"070-174 06 11", "+46 70 174 06 11", "08-465 004 10", "(08) 465 004 10"})
    void numbersAreWrittenInManyWays(String typed) {
        assertThat(problems(readWith(Part.FEEDBACK, "reporterPhone", typed))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"maja", "maja@", "maja@skola", "maja mönster@skola.example"})
    void anAddressThatCannotBeWrittenToIsRefused(String typed) {
        assertThat(problems(readWith(Part.FEEDBACK, "reporterEmail", typed)))
                .containsExactly("reporterEmail email.form");
    }

    @Test
    void guardiansAreNoneOrSeveralAndRowsLeftEmptyAreNone() {
        var answers = Some.leastAnswers();
        answers.put(
                Part.HOME,
                Answers.of(Map.of(
                        "guardian0Name", "",
                        "guardian0Informed", "UNKNOWN",
                        "guardian1Name", "Vera Vårdnad",
                        "guardian2Phone", "070-174 06 12",
                        "guardian2Informed", "NO",
                        "guardian2InformedWhy", "Hotfull")));

        assertThat(read(answers).content().guardians())
                .extracting(ReportContent.Guardian::name)
                .containsExactly("Vera Vårdnad", "");
    }

    @Test
    void thePrincipalHasTheCopyUnlessTheReporterSaysOtherwise() {
        assertThat(read(Some.leastAnswers()).copy()).isEqualTo(Copy.PRINCIPAL);
        assertThat(readWith(Part.FEEDBACK, "copy", "OWNER").copy()).isEqualTo(Copy.OWNER);
    }

    @Test
    void aChoiceThatTheFormDoesNotOfferIsNoAnswer() {
        assertThat(problems(readWith(Part.CONCERN, "acute", "KANSKE"))).containsExactly("acute acute.missing");
        assertThat(readWith(Part.CONCERN, "reasons", "NONSENS")
                        .content()
                        .concern()
                        .reasons())
                .isEmpty();
    }

    @Test
    void whatTheDatabaseCannotStoreIsMarkedAndNotLost() {
        var kept = Fields.kept(Part.CONCERN, Answers.of(Map.of("seen", "a\0b\uD800c😢", "notAField", "x")));

        assertThat(kept.values()).containsOnlyKeys("seen");
        assertThat(kept.text("seen")).isEqualTo("a\uFFFDb\uFFFDc😢");
    }

    @Test
    void initialsAreWhatAListShows() {
        assertThat(Initials.of("Elsa-Lisa von Exempel")).isEqualTo("E.L.V.");
        assertThat(Initials.of("åke")).isEqualTo("Å.");
        assertThat(Initials.of("")).isEmpty();
        assertThat(Initials.of("? ?")).isEmpty();
    }
}
