package se.samsyn.socialservices.intake.web;

import se.samsyn.foundation.page.Choices;
import se.samsyn.foundation.page.DateField;
import se.samsyn.foundation.page.Field;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;

/** Takes down a report that came in another way than through Samsyn. */
record RegistrationPage(
        Frame frame,
        FormErrors errors,
        String id,
        Came came,
        Reporter reporter,
        Child child,
        Field seen,
        Choices reasons,
        Choices acute) {
    record Came(Choices channel, DateField day, Field time) {}

    record Reporter(Choices kind, Field name, Field title, Field phone, Field place) {}

    record Child(Field name, Field number, Field birthYear, Choices sex, Choices protection) {}
}
