package se.samsyn.socialservices.intake.web;

import se.samsyn.foundation.page.Choices;
import se.samsyn.foundation.page.Field;
import se.samsyn.socialservices.intake.web.ActForms.Opened;

/** To which municipality, and how. */
record SendingPage(Opened opened, Field municipality, Choices by, Field note) {}
