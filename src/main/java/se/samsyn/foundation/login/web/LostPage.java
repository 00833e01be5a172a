package se.samsyn.foundation.login.web;

import java.util.List;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.UnreachablePage.Posted;

/** @param loggedIn true when only the form was old */
record LostPage(Frame frame, String path, boolean loggedIn, List<Posted> fields) {}
