package se.samsyn.foundation.login.web;

import se.samsyn.foundation.page.Frame;

/**
 * What a form that saves itself is told when it was not saved. A part of a page: the form stays as it is.
 *
 * @param key of the sentence that says why
 * @param elsewhere where to put it right, in another tab; empty when one can only wait
 */
record UnsavedPart(Frame frame, String key, String elsewhere) {}
