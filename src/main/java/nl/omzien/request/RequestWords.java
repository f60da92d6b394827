package nl.omzien.request;

import java.time.Clock;
import java.util.Optional;
import nl.omzien.place.SpokenPlace;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.Texts;

/** A request in the words of the person who reads about it. */
public final class RequestWords {

  private final Texts texts;
  private final Clock clock;

  /** In the language of the texts. */
  public RequestWords(Texts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  /** When help is wanted. */
  public String when(Asked asked) {
    return asked
        .wantedOn()
        .map(date -> new SpokenTime(texts, clock).day(date))
        .orElseGet(() -> texts.of("when." + asked.timing().code()));
  }

  /** Where she lives, as far as others may know, as people say it: "de Vogelbuurt". */
  public String place(Asked asked) {
    String name =
        asked.districtOnly()
            ? asked.neighbourhood().district().name()
            : asked.neighbourhood().name();
    return SpokenPlace.of(name, texts.language().code());
  }

  /** How it stands, as a person says it: "Het wijkteam leest uw vraag". */
  public String status(HelpRequest request) {
    return texts.of("request.status." + statusKey(request));
  }

  /** The same, short, as the team says it among themselves: "zoekt een helper". */
  public String statusForTeam(HelpRequest request) {
    return texts.of("team-status." + statusKey(request));
  }

  /** What happens next, and when. */
  public String next(HelpRequest request) {
    return texts.of("request.next." + statusKey(request));
  }

  /** Which kind of label the status gets: waiting, good, attention or closed. */
  public String tone(HelpRequest request) {
    return switch (statusKey(request)) {
      case "change-asked" -> "attention";
      case "open", "connected", "done" -> "good";
      case "declined", "withdrawn", "expired" -> "closed";
      default -> "waiting";
    };
  }

  private static String statusKey(HelpRequest request) {
    if (request.status() == HelpRequestStatus.ASKED && request.toConfirm()) {
      return "to-confirm";
    }
    Optional<String> byReview =
        request.status().alive() && request.status() != HelpRequestStatus.CONNECTED
            ? switch (request.review().status()) {
              case CHANGE_ASKED -> Optional.of("change-asked");
              case DECLINED, TAKEN_DOWN -> Optional.of("declined");
              case UNDER_APPEAL -> Optional.of("under-appeal");
              case HIDDEN -> Optional.of(request.review().waiting() ? "asked" : "team-only");
              case VISIBLE -> Optional.empty();
            }
            : Optional.empty();
    return byReview.orElseGet(() -> request.status().code());
  }
}
