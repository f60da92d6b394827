package nl.omzien.team;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.omzien.moderation.Reviewable;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.request.HelpRequests;
import nl.omzien.security.Visitor;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.volunteer.Volunteers;
import nl.omzien.web.Texts;

/** The author in one sentence: what she asked before and what became of it. No names of others. */
@Dependent
class AuthorStory {

  private final HelpRequests requests;
  private final Volunteers volunteers;

  @Inject
  AuthorStory(HelpRequests requests, Volunteers volunteers) {
    this.requests = requests;
    this.volunteers = volunteers;
  }

  /** What the visitor's team knows of her, without the content itself. */
  String of(Reviewable content, Visitor visitor, Texts texts) {
    List<HelpRequest> before =
        requests.forTeam(visitor, content.person()).stream()
            .filter(one -> !one.reference().equals(content.reference()))
            .toList();
    List<String> parts = new ArrayList<>();
    if (before.isEmpty()) {
      parts.add(texts.of(content instanceof HelpRequest ? "author.first" : "author.never-asked"));
    } else {
      parts.add(texts.of("author.before", before.size()));
      for (HelpRequestStatus status : HelpRequestStatus.values()) {
        long many = before.stream().filter(one -> one.status() == status).count();
        if (many > 0) {
          parts.add(texts.of("author." + code(status), many));
        }
      }
    }
    if (!(content instanceof Volunteer)
        && volunteers.of(content.person()).filter(Volunteer::available).isPresent()) {
      parts.add(texts.of("author.helps"));
    }
    return String.join(" · ", parts);
  }

  private static String code(HelpRequestStatus status) {
    return status.name().toLowerCase(java.util.Locale.ROOT);
  }
}
