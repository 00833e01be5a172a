package se.samsyn.foundation.administration.web;

import java.util.List;
import se.samsyn.foundation.page.Frame;

/** @param gaps what a report would run into, each in a sentence */
record TrialPage(Frame frame, List<String> gaps) {}
