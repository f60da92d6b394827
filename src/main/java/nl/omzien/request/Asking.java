package nl.omzien.request;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.omzien.moderation.Measures;
import nl.omzien.moderation.Review;
import nl.omzien.moderation.ReviewKind;
import nl.omzien.moderation.Screening;
import nl.omzien.person.Person;
import nl.omzien.platform.History;
import nl.omzien.platform.Reference;
import nl.omzien.platform.Secrets;
import nl.omzien.security.Visitor;
import nl.omzien.web.Letters;

/**
 * Keeps a new request: by her own hand, or by a member of the team who heard her. The same form
 * sent twice gives the first request.
 */
@Dependent
public class Asking {

  private final HelpRequests requests;
  private final Measures measures;
  private final Screening screening;
  private final History history;
  private final Letters letters;
  private final Event<HelpRequestAsked> asked;
  private final Clock clock;

  @Inject
  public Asking(
      HelpRequests requests,
      Measures measures,
      Screening screening,
      History history,
      Letters letters,
      Event<HelpRequestAsked> asked,
      Clock clock) {
    this.requests = requests;
    this.measures = measures;
    this.screening = screening;
    this.history = history;
    this.letters = letters;
    this.asked = asked;
    this.clock = clock;
  }

  /**
   * What this visitor's earlier post of the same form became. A number that belongs to somebody
   * else's form gives nothing.
   */
  public Optional<HelpRequest> earlier(String formNumber, Visitor visitor) {
    return requests
        .ofForm(formNumber)
        .filter(
            request ->
                visitor.signedIn()
                    ? visitor.isPerson(request.person().id())
                        || request.enteredBy().map(Person::id).filter(visitor::isPerson).isPresent()
                    : request.person().email().isEmpty() && request.enteredBy().isEmpty());
  }

  /**
   * She asks herself, signed in.
   *
   * @throws nl.omzien.moderation.Restrained when a measure keeps her from it
   */
  public HelpRequest byHerself(HelpRequestForm form, String formNumber, Person person) {
    Consent consent = Consent.ticked(clock.instant());
    return requests
        .ofForm(formNumber)
        .filter(request -> request.person().id().equals(person.id()))
        .orElseGet(() -> keep(form, unused(formNumber), person, Channel.ONLINE, consent));
  }

  /**
   * She asks herself and left only a telephone number: a member calls before anything is shown. Who
   * types a number is not proven to be who answers it: what we know of that person stays.
   */
  public HelpRequest byTelephoneNumber(HelpRequestForm form, String formNumber, Person person) {
    Consent consent = Consent.ticked(clock.instant());
    HelpRequest request = build(form, unused(formNumber), person, Channel.ONLINE, consent);
    request.awaitCall();
    return added(request, person.id(), form.choice());
  }

  /** A member of the team writes down what she said, and that she agreed. */
  public HelpRequest onBehalf(
      HelpRequestForm form, String formNumber, Person person, Channel channel, Person member) {
    introduce(person, form);
    Consent consent = Consent.spoken(channel, clock.instant());
    HelpRequest request = build(form, unused(formNumber), person, channel, consent);
    request.enteredBy(member);
    return added(request, member.id(), form.choice());
  }

  /**
   * She asks for something beside an earlier choice, in words that we made: nothing to type. The
   * team reads it like any other.
   *
   * @param member who wrote it down for her; empty when she did it herself
   */
  public HelpRequest inOurWords(Person person, Asked asked, Optional<Person> member) {
    if (member.isEmpty()) {
      measures.requireMayPost(person);
    }
    Instant now = clock.instant();
    Channel channel = member.isPresent() ? Channel.TELEPHONE : Channel.ONLINE;
    Consent consent = member.isPresent() ? Consent.spoken(channel, now) : Consent.ticked(now);
    HelpRequest request = build(asked, Secrets.token(), person, channel, consent);
    member.ifPresent(request::enteredBy);
    return added(request, member.orElse(person).id(), TogetherChoice.NONE);
  }

  /** The number as we made it; another one when it was lost on the way, or is of another form. */
  private String unused(String formNumber) {
    return formNumber.matches("[\\w-]{20,64}") && requests.ofForm(formNumber).isEmpty()
        ? formNumber
        : Secrets.token();
  }

  private HelpRequest keep(
      HelpRequestForm form, String formNumber, Person person, Channel channel, Consent consent) {
    measures.requireMayAsk(person, requests.alive(person));
    introduce(person, form);
    HelpRequest request =
        added(build(form, formNumber, person, channel, consent), person.id(), form.choice());
    letters.to(person, "asked").action("action", "/mijn/vragen/" + request.reference()).send();
    return request;
  }

  private static void introduce(Person person, HelpRequestForm form) {
    person.introduce(form.firstName(), form.lastName(), form.asked().neighbourhood());
    form.telephone().ifPresent(person::reachedAt);
  }

  private HelpRequest build(
      HelpRequestForm form, String formNumber, Person person, Channel channel, Consent consent) {
    return build(form.asked(), formNumber, person, channel, consent);
  }

  private HelpRequest build(
      Asked asked, String formNumber, Person person, Channel channel, Consent consent) {
    Instant now = clock.instant();
    String reference = Reference.next();
    Review review =
        new Review(ReviewKind.REQUEST, reference, asked.neighbourhood().district().code(), now);
    review.alarm(screening.danger(asked.toldText()));
    return new HelpRequest(reference, formNumber, person, review, asked, channel, consent, now);
  }

  private HelpRequest added(HelpRequest request, Long who, TogetherChoice choice) {
    requests.add(request);
    history.add(HelpRequest.KIND, request.id(), who, "asked", "");
    asked.fire(new HelpRequestAsked(request, choice));
    return request;
  }

  /** A request of the demonstration, as if it had been asked at that moment. */
  public static HelpRequest demonstrated(
      Person person, Asked asked, Instant moment, Screening screening) {
    String reference = Reference.next();
    Review review =
        new Review(ReviewKind.REQUEST, reference, asked.neighbourhood().district().code(), moment);
    review.alarm(screening.danger(asked.toldText()));
    Consent consent = Consent.ticked(moment);
    return new HelpRequest(
        reference, reference, person, review, asked, Channel.ONLINE, consent, moment);
  }
}
