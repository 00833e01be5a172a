package se.samsyn.socialservices.intake.web;

import se.samsyn.foundation.page.DateField;
import se.samsyn.foundation.page.Field;
import se.samsyn.socialservices.intake.web.ActForms.Opened;

/** @param lead what it means, with the municipality */
record TakerPage(
        Opened opened,
        String lead,
        Field name,
        Field function,
        Field phone,
        DateField day,
        Field time,
        Field caseNumber) {}
