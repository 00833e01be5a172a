package se.samsyn.socialservices.retention.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import se.samsyn.socialservices.intake.OldReport.Place;

/** Where a part of the list begins, as an address has it. What is no such place is the beginning. */
final class PlaceInAddress {
    private static final int DATE = 10;

    private PlaceInAddress() {}

    static String write(Place place) {
        return place.receivedOn() + "." + place.id();
    }

    static Place read(String typed) {
        try {
            return typed.length() <= DATE
                    ? Place.FIRST
                    : new Place(LocalDate.parse(typed.substring(0, DATE)), UUID.fromString(typed.substring(DATE + 1)));
        } catch (DateTimeException | IllegalArgumentException noPlace) {
            return Place.FIRST;
        }
    }
}
