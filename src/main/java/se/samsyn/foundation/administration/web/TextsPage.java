package se.samsyn.foundation.administration.web;

import java.util.List;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Question;

/** @param previews how each text will read, the municipality's own or Samsyn's */
record TextsPage(Frame frame, FormErrors errors, List<Question> questions, List<Preview> previews) {
    record Preview(String language, String heading, String words) {}
}
