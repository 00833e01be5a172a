package se.samsyn.socialservices.intake.web;

import java.util.Locale;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.document.Documents;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.FullReport;
import tools.jackson.databind.json.JsonMapper;

/** A report as it is taken out to the case file: on paper for people, and as JSON for another system. */
@Component
class CaseFiles {
    /** Whatever language the one who downloads reads: the words of the schema are Swedish. */
    private static final Locale SWEDISH = Locale.of("sv");

    private final JsonMapper json = new PublishedWords().mapper();
    private final Documents documents;
    private final Organisations organisations;
    private final Pages pages;

    CaseFiles(Documents documents, Organisations organisations, Pages pages) {
        this.documents = documents;
        this.organisations = organisations;
        this.pages = pages;
    }

    byte[] pdf(Frame frame, SocialActor actor, FullReport report) {
        return documents.pdf(pages.text(
                "socialservices/intake/web/casefile_paper", CaseFilePaper.of(frame, receiver(actor), report)));
    }

    byte[] json(SocialActor actor, FullReport report) {
        return json.writeValueAsBytes(new Publishing(pages.texts(SWEDISH)).of(receiver(actor), report));
    }

    private Receiver receiver(SocialActor actor) {
        var directory = organisations.directory();
        return new Receiver(
                directory.authority(actor.authority()).name(),
                directory.unit(actor.unit()).name());
    }
}
