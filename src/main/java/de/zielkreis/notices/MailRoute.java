package de.zielkreis.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Date;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The way out of the house: the mail server, the sender's address and the address that links in mails begin with. */
@Component
public class MailRoute {

    private final JavaMailSender server;
    private final String host;
    private final String from;
    private final String home;

    /**
     * @param server empty as long as no mail server is set up
     * @param from for example {@code Zielkreis <zielkreis@kommune.de>}
     * @param home under which address people reach the application, without a slash at the end
     */
    public MailRoute(Optional<JavaMailSender> server, @Value("${spring.mail.host:}") String host, @Value("${zielkreis.mail.from:}") String from,
            @Value("${zielkreis.address}") String home) {
        this.server = server.orElse(null);
        this.host = host;
        this.from = from;
        this.home = home.replaceAll("/+$", "");
    }

    /** Whether mail can go out at all; otherwise none is written either. */
    public boolean open() {
        return hasServer() && hasSender();
    }

    /** Whether a mail server is set up. */
    public boolean hasServer() {
        return server != null && !host.isBlank();
    }

    /** Whether the sender's address is set up and complete. */
    public boolean hasSender() {
        return sender().isPresent();
    }

    /** The whole address of a page, for mails and calendars. */
    public String link(String path) {
        return home + path;
    }

    /**
     * Hands a mail to the server; under the same number every time, so that a second copy can be told from a second mail.
     *
     * @throws MailException when the server does not take it
     */
    void send(Mail mail) {
        server.send(message -> write(message, mail));
    }

    /** What went wrong, as far as it helps. */
    static MailProblem problem(RuntimeException failed) {
        if (failed instanceof MailAuthenticationException) {
            return MailProblem.SIGN_IN;
        }
        if (failed instanceof MailSendException notSent) {
            boolean address = notSent.getFailedMessages().values().stream()
                    .anyMatch(cause -> cause instanceof SendFailedException refused && refused.getInvalidAddresses() != null
                            && refused.getInvalidAddresses().length > 0);
            return address ? MailProblem.ADDRESS : reached(notSent) ? MailProblem.REFUSED : MailProblem.UNREACHABLE;
        }
        return MailProblem.REFUSED;
    }

    private void write(MimeMessage message, Mail mail) throws MessagingException {
        InternetAddress sender = sender().orElseThrow(() -> new MailPreparationException("No sender"));
        MimeMultipart parts = new MimeMultipart("alternative");
        parts.addBodyPart(part(mail.plain(), "plain"));
        parts.addBodyPart(part(mail.html(), "html"));
        message.setFrom(sender);
        message.setRecipients(MimeMessage.RecipientType.TO, mail.address());
        message.setSubject(mail.subject(), "UTF-8");
        message.setSentDate(Date.from(mail.createdAt()));
        message.setContent(parts);
        message.setHeader("Content-Language", "de");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Message-ID", "<" + mail.id() + sender.getAddress().substring(sender.getAddress().indexOf('@')) + ">");
    }

    private static MimeBodyPart part(String text, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, "UTF-8", type);
        return part;
    }

    /** Without a connection there is no message that failed, only a cause at its end. */
    private static boolean reached(MailSendException notSent) {
        Throwable cause = notSent;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return !(cause instanceof IOException) && !notSent.getFailedMessages().isEmpty();
    }

    private Optional<InternetAddress> sender() {
        try {
            return from.isBlank() ? Optional.empty() : Optional.of(new InternetAddress(from, true)).filter(found -> found.getAddress().contains("@"));
        } catch (AddressException incomplete) {
            return Optional.empty();
        }
    }
}
