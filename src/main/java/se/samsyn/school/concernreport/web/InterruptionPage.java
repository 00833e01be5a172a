package se.samsyn.school.concernreport.web;

import se.samsyn.foundation.page.Contact;
import se.samsyn.foundation.page.Frame;

/** Ring now, and do not tell the guardians first. */
record InterruptionPage(Frame frame, String next, Contact contact) {}
