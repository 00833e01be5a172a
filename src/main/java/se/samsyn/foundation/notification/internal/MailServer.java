package se.samsyn.foundation.notification.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mail server as it is named in the settings {@code samsyn.mail.…}, or in variables like SAMSYN_MAIL_HOST. */
@Component
record MailServer(String host, int port, String user, String password, String from, boolean starttls, String address) {

    /** @param address where people reach this installation, for the link in the mail */
    MailServer(
            @Value("${samsyn.mail.host:}") String host,
            @Value("${samsyn.mail.port:587}") int port,
            @Value("${samsyn.mail.user:}") String user,
            @Value("${samsyn.mail.password:}") String password,
            @Value("${samsyn.mail.from:}") String from,
            @Value("${samsyn.mail.starttls:true}") boolean starttls,
            @Value("${samsyn.address:http://localhost:${server.port:8080}}") String address) {
        this.host = host;
        this.port = port;
        this.user = user;
        this.password = password;
        this.from = from;
        this.starttls = starttls;
        this.address = address;
    }

    /** Half a setting is none: a mail without a sender is refused everywhere. */
    boolean isNamed() {
        return !host.isBlank() && !from.isBlank();
    }

    /** The password is nobody's to read. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
