package nl.omzien.platform;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;
import java.util.Properties;

/** Brings one mail to the mail server: text and HTML side by side (RFC 2046, alternative). */
final class Postman {

  private final Session session;
  private final String from;

  Postman(Settings settings) {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", settings.mailHost().orElseThrow());
    properties.put("mail.smtp.port", String.valueOf(settings.mailPort()));
    properties.put("mail.smtp.connectiontimeout", "10000");
    properties.put("mail.smtp.timeout", "20000");
    properties.put("mail.smtp.writetimeout", "20000");
    properties.put("mail.smtp.starttls.enable", String.valueOf(settings.mailTls()));
    properties.put("mail.smtp.starttls.required", String.valueOf(settings.mailTls()));
    properties.put("mail.smtp.auth", String.valueOf(settings.mailUser().isPresent()));
    Authenticator authenticator =
        settings
            .mailUser()
            .<Authenticator>map(user -> new Password(user, settings.mailPassword()))
            .orElse(null);
    this.session = Session.getInstance(properties, authenticator);
    this.from = settings.mailFrom();
  }

  void deliver(Mail mail) throws MessagingException {
    MimeMessage message = new Named(session, name(mail));
    message.setFrom(new InternetAddress(from));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address(), true));
    message.setSubject(mail.subject(), "UTF-8");
    message.setSentDate(Date.from(mail.writtenAt()));
    message.setHeader("Auto-Submitted", "auto-generated");
    if (mail.unsubscribe().isPresent()) {
      message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe().get() + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    MimeMultipart both = new MimeMultipart("alternative");
    both.addBodyPart(part(mail.plainText(), "plain"));
    both.addBodyPart(part(mail.htmlText(), "html"));
    message.setContent(both);
    message.saveChanges();
    Transport.send(message);
  }

  /**
   * The same at every try (RFC 5322, Message-ID): when the program stops between sending a mail and
   * noting it, the second copy is known as the first.
   */
  private String name(Mail mail) {
    String domain = from.substring(from.indexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
    return "<omzien." + mail.writtenAt().toEpochMilli() + "." + mail.id() + "@" + domain + ">";
  }

  private static final class Named extends MimeMessage {
    private final String name;

    Named(Session session, String name) {
      super(session);
      this.name = name;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", name);
    }
  }

  private static MimeBodyPart part(String text, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, "UTF-8", subtype);
    return part;
  }

  private static final class Password extends Authenticator {
    private final PasswordAuthentication authentication;

    Password(String user, String password) {
      this.authentication = new PasswordAuthentication(user, password);
    }

    @Override
    protected PasswordAuthentication getPasswordAuthentication() {
      return authentication;
    }
  }
}
