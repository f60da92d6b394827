package nl.omzien.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an initiative says of itself. Its organisers write it; nobody else changes a word. */
@Embeddable
public class Story {

  private String name;
  private String kind;
  private String organiser;

  @Column(name = "own_words")
  private String ownWords;

  @Column(name = "for_whom")
  private String forWhom = "";

  private String needs = "";
  private String bring = "";
  private String goal = "";
  private String agreements = "";

  /** For JPA. */
  protected Story() {}

  /**
   * A story.
   *
   * @param kind one of {@link ActivityKind}
   * @param organiser who they are, as others read it: first names
   */
  public Story(String name, String kind, String organiser, String ownWords) {
    this.name = name;
    this.kind = kind;
    this.organiser = organiser;
    this.ownWords = ownWords;
  }

  /** With for whom it is, what it needs and what to bring; each may be empty. */
  Story also(String forWhom, String needs, String bring) {
    Story other = new Story(name, kind, organiser, ownWords);
    other.forWhom = forWhom;
    other.needs = needs;
    other.bring = bring;
    other.goal = goal;
    other.agreements = agreements;
    return other;
  }

  /** With why they do it, and what they agreed with each other; each may be empty. */
  Story because(String goal, String agreements) {
    Story other = also(forWhom, needs, bring);
    other.goal = goal;
    other.agreements = agreements;
    return other;
  }

  /** All of it in one text, for whoever reads it before others do. */
  String whole() {
    return Stream.of(name, ownWords, goal, forWhom, agreements, needs, bring, organiser)
        .filter(part -> !part.isBlank())
        .map(part -> part.matches("(?s).*[.!?]") ? part : part + ".")
        .collect(Collectors.joining(" "));
  }

  String name() {
    return name;
  }

  String kind() {
    return kind;
  }

  String organiser() {
    return organiser;
  }

  String ownWords() {
    return ownWords;
  }

  String forWhom() {
    return forWhom;
  }

  String needs() {
    return needs;
  }

  String bring() {
    return bring;
  }

  /** Why they do it; may be empty. */
  String goal() {
    return goal;
  }

  /** What they agreed with each other: their own house rules; may be empty. */
  String agreements() {
    return agreements;
  }
}
