package nl.omzien.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** How far the team is with reading something that its author may change. */
@Embeddable
public class LastRead {

  private int edition;

  @Column(name = "read_text")
  private String text;

  private boolean unread;

  /** Nobody has read it yet. */
  protected LastRead() {}

  /** What was told when a member decided, to show what the author changes after it. */
  public void at(String told) {
    text = told;
  }

  void changed() {
    edition++;
    unread = false;
  }

  void shownUnread() {
    unread = true;
  }

  void seen() {
    unread = false;
  }

  /** Nothing will be compared with it any more. */
  void closed() {
    text = null;
    unread = false;
  }

  /** How often the author changed it. */
  public int edition() {
    return edition;
  }

  /** What was told when the team last decided; empty when nobody decided yet. */
  public Optional<String> text() {
    return Optional.ofNullable(text);
  }

  /** Whether others see it already while no member has read it. */
  public boolean unread() {
    return unread;
  }
}
