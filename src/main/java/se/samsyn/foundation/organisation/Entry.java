package se.samsyn.foundation.organisation;

/** Something that can be entered in the register. It brings its own id. */
public sealed interface Entry
        permits Municipality,
                Authority,
                District,
                PostalArea,
                NewUnit,
                DefaultIntake,
                Person,
                Appointment,
                Delegation,
                LocalText {}
