package se.samsyn.school.concernreport;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.wall.Wall;

/** A school of its own for each test, its clock, and what arrives at the other side. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(SchoolSide.class)
public abstract class SchoolTest {
    @Autowired
    protected ConcernReports reports;

    @Autowired
    protected Organisations organisations;

    @Autowired
    protected Crossings crossings;

    @Autowired
    protected Wall wall;

    @Autowired
    protected SchoolSide.SetClock clock;

    @Autowired
    protected SchoolSide.Inbox inbox;

    protected TestSchool school;

    @BeforeEach
    void aSchool() {
        clock.set("2026-11-17T08:58:00Z");
        inbox.close(false);
        inbox.arrived().clear();
        school = TestSchool.entered(organisations);
    }
}
