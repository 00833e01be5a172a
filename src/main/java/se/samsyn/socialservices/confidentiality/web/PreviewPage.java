package se.samsyn.socialservices.confidentiality.web;

import java.util.List;
import se.samsyn.foundation.page.FormPage;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;

/** @param hidden all that was typed, to be sent when it has been seen */
record PreviewPage(Frame frame, Link back, String action, String item, String text, List<FormPage.Hidden> hidden) {}
