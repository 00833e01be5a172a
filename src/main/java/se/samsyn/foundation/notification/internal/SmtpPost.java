package se.samsyn.foundation.notification.internal;

import org.springframework.stereotype.Component;

/** Over SMTP. What speaks it is not loaded before the first mail is sent: a start without mail does not pay for it. */
@Component
class SmtpPost implements Post {
    private final MailServer server;

    SmtpPost(MailServer server) {
        this.server = server;
    }

    @Override
    public Answer send(Mail mail) {
        return Smtp.send(server, mail);
    }
}
