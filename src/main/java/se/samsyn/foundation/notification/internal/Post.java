package se.samsyn.foundation.notification.internal;

/** The way out of the house for a mail. */
interface Post {
    enum Answer {
        SENT,
        /** The server says, for good, that the address is nobody's. */
        NOBODYS,
        /** Nothing is known of the address: the server is away, hangs, or asks to be tried again. */
        LATER
    }

    Answer send(Mail mail);

    /** Ready to be sent. */
    record Mail(String to, String language, String subject, String body) {}
}
