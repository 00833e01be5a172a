package se.samsyn.socialservices.intake.web;

/** The one that answers for a report, and whose case file it goes to. */
record Receiver(String board, String unit) {}
