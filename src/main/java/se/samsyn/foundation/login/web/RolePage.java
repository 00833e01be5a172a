package se.samsyn.foundation.login.web;

import java.util.List;
import se.samsyn.foundation.login.Logins.Assignment;
import se.samsyn.foundation.page.Frame;

record RolePage(Frame frame, String name, List<Assignment> choices) {}
