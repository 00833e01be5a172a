package se.samsyn.socialservices.intake.web;

import se.samsyn.foundation.page.Field;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;

/** Where somebody without a ground of their own opens a report in an emergency. */
record EmergencyPage(Frame frame, String lead, FormErrors errors, Field reference, Field reason) {}
