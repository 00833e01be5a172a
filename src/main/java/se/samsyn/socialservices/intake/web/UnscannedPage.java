package se.samsyn.socialservices.intake.web;

import se.samsyn.foundation.attachment.AttachmentLine;
import se.samsyn.foundation.page.Frame;

/** Asks before a file is downloaded that the virus scanner has not looked at. */
record UnscannedPage(Frame frame, String report, AttachmentLine file) {}
