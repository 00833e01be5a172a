package se.samsyn.exchange.crossing;

/** All that may cross. A new kind is a new case here and a decision record. */
public sealed interface Message permits SchoolMessage, SocialMessage, BoardMessage {
    ReportId report();
}
