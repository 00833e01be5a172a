package se.samsyn.school.concernreport.web;

import se.samsyn.foundation.page.Contact;
import se.samsyn.foundation.page.Frame;

/**
 * Ring now.
 *
 * @param silent true when the guardians must not be told first
 * @param contact at intake when it is open, otherwise out of hours: somebody who answers at this moment
 */
record InterruptionPage(Frame frame, boolean silent, String next, String back, Contact contact) {}
