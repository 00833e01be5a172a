package se.samsyn.foundation.login.web;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.organisation.EmergencyNumbers;
import se.samsyn.foundation.organisation.LocalText;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Frame.Emergency;
import se.samsyn.foundation.page.Frame.Emergency.Line;

/** The numbers to ring for someone whose school is not known. From memory, so also when nothing else answers. */
@Component
class EmergencyStrip {
    private static final Logger LOG = LoggerFactory.getLogger(EmergencyStrip.class);

    private final Organisations organisations;

    EmergencyStrip(Organisations organisations) {
        this.organisations = organisations;
    }

    Frame above(Frame frame) {
        return frame.with(new Emergency(lines(frame)));
    }

    /** In the municipality's own words; in Samsyn's where nothing is known. */
    String words(Frame frame, LocalText.Kind kind) {
        try {
            return organisations.directory().words(kind, frame.texts());
        } catch (RuntimeException nothingInMemory) {
            return frame.t(kind.text());
        }
    }

    private List<Line> lines(Frame frame) {
        try {
            var directory = organisations.directory();
            if (directory.intakeUnits().isEmpty()) {
                return List.of();
            }
            EmergencyNumbers numbers =
                    directory.emergencyNumbers(directory.defaultIntakeUnit().id());
            List<Line> lines = new ArrayList<>();
            lines.add(line(frame, numbers.intake()));
            if (numbers.outOfHours() != null) {
                lines.add(line(frame, numbers.outOfHours()));
            }
            return lines;
        } catch (RuntimeException nothingInMemory) {
            LOG.warn("No numbers to show but 112: {}", nothingInMemory.toString());
            return List.of();
        }
    }

    private static Line line(Frame frame, EmergencyNumbers.Line line) {
        String hours = frame.dates().hours(line.hours().opens(), line.hours().closes());
        return new Line(frame.t("login.number", line.unit(), hours), line.phone());
    }
}
