package se.samsyn.foundation.account.web;

import se.samsyn.foundation.page.Frame;

/** Says one thing and leads on to the login. */
record ChosenPage(Frame frame) {}
