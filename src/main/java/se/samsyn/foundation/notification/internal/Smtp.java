package se.samsyn.foundation.notification.internal;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samsyn.foundation.notification.internal.Post.Answer;
import se.samsyn.foundation.notification.internal.Post.Mail;

/**
 * One mail in one conversation. Every wait has an end, so that a server that hangs costs seconds and not the evening.
 */
final class Smtp {
    private static final Logger LOG = LoggerFactory.getLogger(Smtp.class);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String WAIT_MILLIS = "5000";
    private static final int FIRST_PERMANENT = 500;

    private Smtp() {}

    static Answer send(MailServer server, Mail mail) {
        try {
            Transport.send(message(server, mail));
            return Answer.SENT;
        } catch (SendFailedException refused) {
            return isNobodys(refused) ? Answer.NOBODYS : later(server, refused);
        } catch (AddressException noAddress) {
            return Answer.NOBODYS;
        } catch (MessagingException notNow) {
            return later(server, notNow);
        }
    }

    /** Empty when the server took it; otherwise what it answered, in its own words. */
    static String refusal(MailServer server, Mail mail) {
        try {
            Transport.send(message(server, mail));
            return "";
        } catch (MessagingException refused) {
            return words(refused);
        }
    }

    /** The innermost answer is the server's: what stands around it is the library's. */
    private static String words(MessagingException refused) {
        MessagingException inner = refused;
        while (inner.getNextException() instanceof MessagingException next) {
            inner = next;
        }
        return String.valueOf(inner.getMessage()).strip();
    }

    private static MimeMessage message(MailServer server, Mail mail) throws MessagingException {
        var message = new MimeMessage(session(server));
        message.setFrom(new InternetAddress(server.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), UTF_8);
        message.setText(mail.body(), UTF_8);
        message.setHeader("Content-Language", mail.language());
        // No out-of-office answer to this (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static Session session(MailServer server) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", server.host());
        properties.setProperty("mail.smtp.port", String.valueOf(server.port()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(server.starttls()));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(server.starttls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", WAIT_MILLIS);
        properties.setProperty("mail.smtp.timeout", WAIT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", WAIT_MILLIS);
        if (server.user().isBlank()) {
            return Session.getInstance(properties);
        }
        properties.setProperty("mail.smtp.auth", "true");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(server.user(), server.password());
            }
        });
    }

    /**
     * Only what the server says of the recipient itself counts: a refused sender or a full disk is no one's address.
     */
    private static boolean isNobodys(MessagingException refused) {
        for (Exception each = refused; each instanceof MessagingException next; each = next.getNextException()) {
            if (each instanceof SMTPAddressFailedException address && address.getReturnCode() >= FIRST_PERMANENT) {
                return true;
            }
        }
        return false;
    }

    /** What the server answered may hold an address, so only the kind of fault is told. */
    private static Answer later(MailServer server, MessagingException notNow) {
        LOG.warn(
                "A mail waits, {} did not take it: {}",
                server,
                notNow.getClass().getSimpleName());
        return Answer.LATER;
    }
}
