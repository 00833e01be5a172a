package se.samsyn.socialservices.intake.web;

import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.socialservices.intake.EmergencyOpeningId;

/** Where the pages of this room lie. */
final class Paths {
    static final String INBOX = "/inkorg";
    static final String EMERGENCY = "/nodoppna";
    static final String SEARCH = "/sok";
    static final String RIGHTS = "/enheten/skyddad-identitet";
    static final String REGISTER = "/inkorg/ny";

    private Paths() {}

    static String report(Reference reference) {
        return "/arenden/" + reference;
    }

    static String protection(Reference reference) {
        return report(reference) + "/skydd";
    }

    static String preliminary(Reference reference) {
        return report(reference) + "/forhand";
    }

    static String extension(Reference reference) {
        return report(reference) + "/forlang";
    }

    static String transfer(Reference reference) {
        return report(reference) + "/lamna-over";
    }

    static String otherMunicipality(Reference reference) {
        return report(reference) + "/annan-kommun";
    }

    static String taker(Reference reference) {
        return report(reference) + "/mottagare";
    }

    static String completion(Reference reference) {
        return report(reference) + "/komplettering";
    }

    static String feedback(Reference reference) {
        return report(reference) + "/aterkoppling";
    }

    static String caseFile(Reference reference) {
        return report(reference) + "/personakt";
    }

    /** Another room's page about the report. */
    static String consent(Reference reference) {
        return report(reference) + "/samtycke";
    }

    static String attachments(Reference reference) {
        return report(reference) + "/bilagor";
    }

    static String protectedIdentity(Reference reference) {
        return report(reference) + "/skyddad";
    }

    static String conflicts(Reference reference) {
        return report(reference) + "/jav";
    }

    static String opening(EmergencyOpeningId opening) {
        return "/nodoppningar/" + opening;
    }

    static String reads(Reference reference) {
        return report(reference) + "/lasningar";
    }

    /** What stands in an address; anything that is no reference is nothing that anybody has. */
    static Reference reference(String inAddress) {
        return Reference.parse(inAddress).orElseThrow(Missing::new);
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
