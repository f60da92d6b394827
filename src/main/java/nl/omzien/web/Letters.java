package nl.omzien.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.omzien.platform.Outbox;
import nl.omzien.platform.Settings;

/**
 * Writes mails into the outbox, in the reader's language. The subject is always the same: someone
 * who looks over her shoulder learns nothing (DESIGN.md rule 10).
 */
@Dependent
public class Letters {

  private final Templates templates;
  private final Outbox outbox;
  private final Settings settings;

  @Inject
  Letters(Templates templates, Outbox outbox, Settings settings) {
    this.templates = templates;
    this.outbox = outbox;
    this.settings = settings;
  }

  /**
   * Begins a letter of a kind; its texts are {@code mail.<kind>.1}, {@code mail.<kind>.2} ...
   * Whoever has no address gets no letter: the team calls her.
   */
  public Draft to(Correspondent reader, String kind) {
    return new Draft(reader.email(), reader.firstName(), Texts.in(reader.language()), kind);
  }

  /** Begins a letter to somebody of whom nothing but an address is known. */
  public Draft to(String address, String language, String kind) {
    return new Draft(Optional.of(address), "", Texts.in(language), kind);
  }

  /** A letter that is being written; {@link #send()} puts it in the outbox. */
  public final class Draft {

    private final Optional<String> address;
    private final String firstName;
    private final Texts texts;
    private final String kind;
    private final List<Letter.Action> actions = new ArrayList<>();
    private Optional<String> code = Optional.empty();
    private final List<String> more = new ArrayList<>();
    private Object[] arguments = {};
    private Optional<Letter.Action> stop = Optional.empty();

    private Draft(Optional<String> address, String firstName, Texts texts, String kind) {
      this.address = address;
      this.firstName = firstName;
      this.texts = texts;
      this.kind = kind;
    }

    /** What the texts fill in for {0}, {1} ... */
    public Draft with(Object... arguments) {
      this.arguments = arguments;
      return this;
    }

    /** Adds a paragraph that several kinds of letter share. */
    public Draft also(String key, Object... arguments) {
      more.add(texts.of(key, arguments));
      return this;
    }

    /** The reader's language. */
    public Texts texts() {
      return texts;
    }

    /** Shows a code large. */
    public Draft code(String code) {
      this.code = Optional.of(code);
      return this;
    }

    /** Adds a button to a path of this installation; its label is {@code mail.<kind>.<name>}. */
    public Draft action(String name, String path) {
      actions.add(new Letter.Action(texts.of("mail." + kind + "." + name), settings.url() + path));
      return this;
    }

    /** Adds a link to a path of this installation; the label may name only what everybody sees. */
    public Draft link(String label, String path) {
      actions.add(new Letter.Action(label, settings.url() + path));
      return this;
    }

    /**
     * Says how to get no more letters like this: at the foot, by {@code mail.<kind>.stop}, and in
     * the head, where a mail program makes a button of it (RFC 8058). The path must work with a
     * token alone.
     */
    public Draft stop(String path) {
      stop =
          Optional.of(new Letter.Action(texts.of("mail." + kind + ".stop"), settings.url() + path));
      return this;
    }

    /** Puts the letter in the outbox, within the running transaction. */
    public void send() {
      address.ifPresent(this::send);
    }

    private void send(String to) {
      List<String> paragraphs = new ArrayList<>();
      for (int i = 1; texts.has("mail." + kind + "." + i); i++) {
        paragraphs.add(texts.of("mail." + kind + "." + i, arguments));
      }
      paragraphs.addAll(more);
      String greeting =
          firstName.isBlank()
              ? texts.of("mail.greeting")
              : texts.of("mail.greeting.name", firstName);
      Letter letter =
          new Letter(
              texts,
              greeting,
              paragraphs,
              code,
              List.copyOf(actions),
              stop,
              settings.municipality(),
              settings.telephone());
      outbox.write(
          to,
          texts.of("mail.subject"),
          templates.text(new View("mail/text", letter)),
          templates.text(new View("mail/html", letter)),
          stop.map(Letter.Action::address).orElse(null));
    }
  }
}
