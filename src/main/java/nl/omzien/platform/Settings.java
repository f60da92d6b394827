package nl.omzien.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What an administrator may set, by environment variable or system property (MicroProfile Config).
 * The table in the README tells name, default and meaning of each.
 */
@ApplicationScoped
public class Settings {

  private final Function<String, Optional<String>> values;

  /** Reads from the server's configuration. */
  public Settings() {
    this(name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
  }

  /** Reads from the given source: for tests and tools. */
  public Settings(Function<String, Optional<String>> values) {
    this.values = values;
  }

  /** The address that stands in mails; never taken from a request. */
  public URI url() {
    return URI.create(text("omzien.url", "http://localhost:8080"));
  }

  /** Whether this installation is reached over TLS, so that cookies may ask for it. */
  public boolean secure() {
    return "https".equals(url().getScheme());
  }

  /** True when started with {@code --demo}: sign-in by one click and a page with the mails. */
  public boolean demo() {
    return Boolean.parseBoolean(text("omzien.demo", "false"));
  }

  /** A folder with other demonstration data than the program's own, in the same form. */
  public Optional<Path> demoFolder() {
    return values.apply("omzien.demo.data").filter(folder -> !folder.isBlank()).map(Path::of);
  }

  /** The secret of this installation; signs flash cookies and hides sign-in codes. */
  public byte[] key() {
    return values
        .apply("omzien.key")
        .orElseThrow(() -> new IllegalStateException("OMZIEN_KEY is not set."))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Where this node keeps files of its own: the search index. */
  public Path data() {
    return Path.of(text("omzien.data", "omzien-data")).toAbsolutePath();
  }

  /** The municipality's name as people say it. */
  public String municipality() {
    return text("omzien.municipality", "Waterveen");
  }

  /** The number that every page shows for whoever would rather call. */
  public String telephone() {
    return text("omzien.telephone", "0299-012345");
  }

  /** When that number is answered, as a sentence part. */
  public String telephoneHours() {
    return text("omzien.telephone.hours", "maandag tot en met vrijdag, 9.00 tot 17.00 uur");
  }

  /** When somebody of the team is there to read, such as {@code ma-vr 9:00-17:00}. */
  public String staffed() {
    return text("omzien.staffed", "ma-vr 9:00-17:00");
  }

  /** Dates on which nobody is there, with commas between. */
  public String closedDays() {
    return text("omzien.closed.days", "");
  }

  /** The municipality's own file of whom to call in danger. */
  public Optional<Path> helpLines() {
    return values.apply("omzien.help.lines").filter(file -> !file.isBlank()).map(Path::of);
  }

  /** Networks whose {@code X-Forwarded-For} is believed; comma-separated addresses. */
  public List<String> trustedProxies() {
    return Stream.of(text("omzien.trusted.proxies", "").split(",", -1))
        .map(String::strip)
        .filter(address -> !address.isEmpty())
        .toList();
  }

  /** The mail server's host; empty means that mail waits in the outbox. */
  public Optional<String> mailHost() {
    return values.apply("omzien.mail.host").filter(host -> !host.isBlank());
  }

  /** The mail server's port. */
  public int mailPort() {
    return number("omzien.mail.port", 587);
  }

  /** The mail server's user; empty means no authentication. */
  public Optional<String> mailUser() {
    return values.apply("omzien.mail.user").filter(user -> !user.isBlank());
  }

  /** The mail server's password. */
  public String mailPassword() {
    return text("omzien.mail.password", "");
  }

  /** Whether the connection must be encrypted by STARTTLS (RFC 3207). */
  public boolean mailTls() {
    return Boolean.parseBoolean(text("omzien.mail.tls", "true"));
  }

  /** The sender of every mail. */
  public String mailFrom() {
    return text("omzien.mail.from", "omzien@example.org");
  }

  /** Days after which a mail that was sent is thrown away. */
  public int mailDays() {
    return number("omzien.mail.days", 30);
  }

  /** Days after which the change feed forgets; a node that slept longer builds its index anew. */
  public int feedDays() {
    return number("omzien.feed.days", 14);
  }

  /** Where a researcher tells of a leak (RFC 9116). */
  public String securityContact() {
    return text("omzien.security.contact", "mailto:security@example.org");
  }

  /** Days after which a person who was helped is called: how is it going? */
  public int followUpDays() {
    return number("omzien.followup.days", 21);
  }

  /** Days without help after which a person is asked whether she still seeks it. */
  public int reminderDays() {
    return number("omzien.reminder.days", 14);
  }

  /** Days after the reminder without an answer after which a request expires. */
  public int expiryDays() {
    return number("omzien.expiry.days", 14);
  }

  /** Days after a date on which whoever signed up for it is forgotten. */
  public int signUpDays() {
    return Math.max(0, number("omzien.signup.days", 7));
  }

  /** Days after a request is over until who was asked for it is forgotten. */
  public int askDays() {
    return Math.max(0, number("omzien.ask.days", 90));
  }

  /**
   * How long a member of a team can take back a decision; effects leave only after that. Zero
   * carries it out at once.
   */
  public Duration undo() {
    return Duration.ofSeconds(Math.max(0, number("omzien.undo.seconds", 10)));
  }

  private String text(String name, String otherwise) {
    return values.apply(name).filter(value -> !value.isBlank()).orElse(otherwise);
  }

  private int number(String name, int otherwise) {
    String value = text(name, String.valueOf(otherwise));
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      throw new IllegalStateException(
          "The setting " + name + " must be a whole number, not '" + value + "'.", e);
    }
  }
}
