package se.samsyn.socialservices.confidentiality.web;

import java.util.List;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.SummaryRow;

record AnswersPage(Frame frame, List<SummaryRow> rows) {}
