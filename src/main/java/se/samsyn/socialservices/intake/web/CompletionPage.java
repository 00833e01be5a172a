package se.samsyn.socialservices.intake.web;

import se.samsyn.foundation.page.Choices;
import se.samsyn.socialservices.intake.web.ActForms.Opened;

/**
 * What is asked of the school.
 *
 * @param contact whom the school is told to ring
 */
record CompletionPage(Opened opened, String contact, Choices topics) {}
