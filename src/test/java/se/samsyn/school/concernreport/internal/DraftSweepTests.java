package se.samsyn.school.concernreport.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.foundation.attachment.Attachment;
import se.samsyn.foundation.attachment.Attachments;
import se.samsyn.school.concernreport.SchoolTest;

class DraftSweepTests extends SchoolTest {
    @Autowired
    private DraftSweep sweep;

    @Autowired
    private Attachments attachments;

    @Test
    void aDraftWhoseTimeIsOutIsGoneFromTheDatabaseAndNoOther() {
        var old = reports.begin(school.teacher(), "Lärare");
        assertThat(reports.attach(school.teacher(), old, "brev.txt", "Hej".getBytes(UTF_8)))
                .isEmpty();
        clock.set("2026-11-18T08:58:00Z");
        reports.begin(school.teacher(), "Lärare");

        clock.set("2026-12-01T23:30:00Z");
        sweep.sweep();
        assertThat(stored()).isEqualTo(2);
        clock.set("2026-12-02T23:30:00Z");
        sweep.sweep();

        assertThat(stored()).isOne();
        assertThat(wall.<List<Attachment>>school(
                        school.teacher(), transaction -> attachments.of(transaction, old.value())))
                .isEmpty();
    }

    @Test
    void aClockThatLeapsAYearAheadRemovesNothingBeforeItCanBePutRight() {
        reports.begin(school.teacher(), "Lärare");

        clock.set("2027-11-17T08:58:00Z");
        sweep.sweep();
        clock.set("2027-11-18T08:57:00Z");
        sweep.sweep();
        assertThat(stored()).isOne();

        clock.set("2026-11-17T12:00:00Z");
        assertThat(reports.drafts(school.teacher())).hasSize(1);
        clock.set("2026-12-02T12:00:00Z");
        sweep.sweep();
        assertThat(stored()).isOne();
    }

    private int stored() {
        return wall.school(
                school.teacher(),
                transaction -> transaction
                        .sql("select count(*) from concernreport.draft where person_id = ?")
                        .param(school.teacher().person().value())
                        .query(Integer.class)
                        .single());
    }
}
