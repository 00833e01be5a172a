package se.samsyn.school.concernreport.web;

import se.samsyn.foundation.page.Contact;
import se.samsyn.foundation.page.Frame;

/**
 * Ring now, and do not tell the guardians first.
 *
 * @param contact at intake when it is open, otherwise out of hours: somebody who answers at this moment
 */
record InterruptionPage(Frame frame, String next, Contact contact) {}
