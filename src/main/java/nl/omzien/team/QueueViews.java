package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.omzien.moderation.DangerNote;
import nl.omzien.moderation.DeclineReason;
import nl.omzien.moderation.Finding;
import nl.omzien.moderation.Marked;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.ReviewKind;
import nl.omzien.moderation.Reviews;
import nl.omzien.moderation.Screening;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.place.Team;
import nl.omzien.request.Asked;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequests;
import nl.omzien.request.RequestWords;
import nl.omzien.security.Visitor;
import nl.omzien.understanding.Category;
import nl.omzien.understanding.Skill;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.volunteer.Volunteers;
import nl.omzien.web.Fact;
import nl.omzien.web.Fields;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Option;
import nl.omzien.web.Problems;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** Builds the reading queue. */
@RequestScoped
class QueueViews {

  private static final int BEGIN = 90;

  @Inject private Frames frames;
  @Inject private Visitor visitor;
  @Inject private Reviews reviews;
  @Inject private HelpRequests requests;
  @Inject private Volunteers volunteers;
  @Inject private People people;
  @Inject private Screening screening;
  @Inject private Taxonomy taxonomy;
  @Inject private Clock clock;

  View queue(Optional<Review> open, Fields typed, Problems problems) {
    Frame frame = frames.frame();
    List<QueuePage.Item> items =
        reviews.queue(visitor).stream()
            .map(review -> item(review, frame))
            .flatMap(Optional::stream)
            .toList();
    return new View(
        "team/queue",
        new QueuePage(
            frame,
            teamName(),
            items,
            open.flatMap(review -> current(review, frame, typed, problems))));
  }

  private String teamName() {
    return people.find(visitor.id()).flatMap(Person::team).map(Team::name).orElse("");
  }

  private Optional<QueuePage.Item> item(Review review, Frame frame) {
    return review.kind() == ReviewKind.REQUEST
        ? requests
            .forTeam(visitor, review.reference())
            .map(
                request ->
                    item(
                        review,
                        request.person(),
                        request.asked().neighbourhood().name(),
                        request.asked().toldText(),
                        frame))
        : volunteers
            .forTeam(visitor, review.reference())
            .map(
                volunteer ->
                    item(
                        review,
                        volunteer.person(),
                        volunteer.offer().neighbourhood().name(),
                        volunteer.offer().ownWords(),
                        frame));
  }

  private QueuePage.Item item(
      Review review, Person person, String place, String text, Frame frame) {
    String name = person.shortName();
    return new QueuePage.Item(
        review.reference(),
        review.kind() == ReviewKind.REQUEST ? "request" : "offer",
        review.urgency() == Review.NOW,
        review.urgency() == Review.TODAY,
        personal(text).size(),
        new SpokenTime(frame.texts(), clock).ago(review.waitingSince()),
        name.isBlank() ? frame.t("queue.somebody-from", place) : name + ", " + place,
        text.length() > BEGIN ? text.substring(0, BEGIN) + " …" : text,
        review.ownerId().flatMap(people::find).map(Person::firstName).orElse(""));
  }

  private List<Finding> personal(String text) {
    return screening.findings(text).stream()
        .filter(finding -> finding.kind().isPersonalData())
        .toList();
  }

  private Optional<QueuePage.Current> current(
      Review review, Frame frame, Fields typed, Problems problems) {
    return item(review, frame)
        .map(
            item ->
                review.kind() == ReviewKind.REQUEST
                    ? current(
                        review,
                        item,
                        requests.forTeam(visitor, review.reference()).orElseThrow(),
                        frame,
                        typed,
                        problems)
                    : current(
                        review,
                        item,
                        volunteers.forTeam(visitor, review.reference()).orElseThrow(),
                        frame,
                        typed,
                        problems));
  }

  private QueuePage.Current current(
      Review review,
      QueuePage.Item item,
      HelpRequest request,
      Frame frame,
      Fields typed,
      Problems problems) {
    Asked asked = request.asked();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact(frame, "category", category(asked, frame)));
    facts.add(fact(frame, "when", new RequestWords(frame.texts(), clock).when(asked)));
    facts.add(fact(frame, "channel", frame.t("channel." + request.channel().code())));
    facts.add(fact(frame, "reach", reach(request, frame)));
    facts.add(fact(frame, "helpers", String.valueOf(asked.helpersWanted())));
    if (asked.underSixteen()) {
      facts.add(fact(frame, "under-sixteen", frame.t("yes")));
    }
    return new QueuePage.Current(
        item,
        Marked.pieces(asked.toldText(), screening.findings(asked.toldText())),
        notes(asked.toldText(), frame),
        typed.ticked("korte-tekst") ? typed.line("korte-tekst") : asked.publicText(),
        asked.districtOnly()
            ? asked.neighbourhood().district().name()
            : asked.neighbourhood().name(),
        facts,
        screening.danger(asked.toldText()).map(some -> DangerNote.of(some, frame.texts())),
        reasons(frame, typed),
        request.toConfirm(),
        !asked.underSixteen() && !request.toConfirm(),
        asked.noCalls() ? Optional.empty() : request.person().telephone(),
        typed.text("zin"),
        otherOwner(review),
        problems);
  }

  private QueuePage.Current current(
      Review review,
      QueuePage.Item item,
      Volunteer volunteer,
      Frame frame,
      Fields typed,
      Problems problems) {
    String words = volunteer.offer().ownWords();
    List<String> skills =
        volunteer.offer().skills().stream()
            .map(code -> taxonomy.skill(code).map(Skill::label).orElse(code))
            .toList();
    List<Fact> facts =
        List.of(
            fact(frame, "skills", String.join(", ", skills)),
            fact(frame, "reach-of", frame.t("reach." + volunteer.offer().reach().code())),
            fact(frame, "most", String.valueOf(volunteer.offer().mostAtOnce())));
    return new QueuePage.Current(
        item,
        Marked.pieces(words, screening.findings(words)),
        notes(words, frame),
        "",
        volunteer.offer().neighbourhood().name(),
        facts,
        Optional.empty(),
        reasons(frame, typed),
        false,
        true,
        volunteer.person().telephone(),
        typed.text("zin"),
        otherOwner(review),
        problems);
  }

  private String otherOwner(Review review) {
    return review
        .ownerId()
        .filter(owner -> !visitor.isPerson(owner))
        .flatMap(people::find)
        .map(Person::firstName)
        .orElse("");
  }

  private List<String> notes(String text, Frame frame) {
    return screening.findings(text).stream()
        .map(finding -> frame.t(finding.reasonKey()))
        .distinct()
        .toList();
  }

  private static List<Option> reasons(Frame frame, Fields typed) {
    String chosen = typed.line("reden");
    return Stream.of(DeclineReason.values())
        .map(
            reason ->
                new Option(
                    reason.code(),
                    frame.t("decline." + reason.code()),
                    reason.code().equals(chosen)))
        .toList();
  }

  private static Fact fact(Frame frame, String name, String value) {
    return new Fact(frame.t("queue.fact." + name), value);
  }

  private String category(Asked asked, Frame frame) {
    return taxonomy
        .category(asked.category())
        .map(Category::label)
        .orElseGet(() -> frame.t("ask.category.unknown"));
  }

  private static String reach(HelpRequest request, Frame frame) {
    String way = frame.t("reach-by." + request.asked().reachBy().code());
    return request.asked().noCalls() ? way + ", " + frame.t("queue.no-calls") : way;
  }
}
