package se.samsyn.socialservices.confidentiality.web;

import java.util.UUID;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.socialservices.confidentiality.ConsentId;

/** Where the pages of this room lie. */
final class Paths {
    static final String MATTER = "/arenden/{reference}/samtycke";
    static final String GUARDIAN = MATTER + "/vardnadshavare";
    static final String DISCLOSE = MATTER + "/lamna-ut";
    static final String PERSON = MATTER + "/{person}";
    static final String CODE = PERSON + "/kod";
    static final String ANSWERS = "/enheten/samtycken";
    static final String OWN = "/mitt/{kod}";

    private static final String INBOX = "/inkorg";

    private Paths() {}

    static String report(Reference reference) {
        return "/arenden/" + reference;
    }

    static String matter(Reference reference) {
        return report(reference) + "/samtycke";
    }

    static String guardian(Reference reference) {
        return matter(reference) + "/vardnadshavare";
    }

    static String disclose(Reference reference) {
        return matter(reference) + "/lamna-ut";
    }

    static String person(Reference reference, ConsentId person) {
        return matter(reference) + "/" + person;
    }

    static String code(Reference reference, ConsentId person) {
        return person(reference, person) + "/kod";
    }

    /** Of a code as somebody typed it. */
    static String own(String code) {
        return "/mitt/" + tidy(code);
    }

    /** What a code can hold, and nothing else that an address can. */
    static String tidy(String code) {
        return code.replaceAll("[^0-9A-Za-z-]", "");
    }

    static Reference reference(String inAddress) {
        return Reference.parse(inAddress).orElseThrow(Missing::new);
    }

    static ConsentId person(String inAddress) {
        try {
            return new ConsentId(UUID.fromString(inAddress));
        } catch (IllegalArgumentException noId) {
            throw new Missing();
        }
    }

    /** A report is opened from the inbox, so that tab is the current one. */
    static Frame underInbox(Frame frame) {
        var tabs = frame.tabs().stream()
                .map(tab -> new Frame.Tab(tab.name(), tab.path(), tab.path().equals(INBOX), tab.count()))
                .toList();
        return new Frame(
                frame.texts(), frame.dates(), frame.who(), tabs, frame.emergency(), frame.csrf(), frame.exampleCity());
    }
}
