package nl.omzien.match;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.omzien.place.Reach;
import nl.omzien.platform.Mail;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.testing.Village;
import nl.omzien.web.Texts;

/** What tests of rounds have in common: neighbours, questions, who presses, and the background. */
final class RoundWorld {

  private final Village village;

  RoundWorld(Village village) {
    this.village = village;
  }

  /** So many more volunteers with an address, each for one at once. */
  void neighbours(int many) {
    neighbours(many, Village.VOGELBUURT);
  }

  void neighbours(int many, String where) {
    village.transact(
        em -> {
          for (int i = 0; i < many; i++) {
            village.helps(em, village.somebody(em, where), where, Reach.MUNICIPALITY, 1);
          }
        });
  }

  /** An open question of Jan. */
  Long question(int helpers) {
    return village.inTransaction(
        em -> village.question(em, village.person(em, "Jan")).helpers(helpers).open().id());
  }

  /** An open question of Jan, who says that he lives in the Vogelbuurt. */
  Long nearby() {
    return village.inTransaction(
        em -> village.question(em, village.person(em, "Jan")).in(Village.VOGELBUURT).open().id());
  }

  /** Samira presses for the best few. */
  Long ask(Long request, boolean agreed, int most) {
    village.transact(
        em -> {
          Matching matching = new Matching(em, village);
          HelpRequest open = em.find(HelpRequest.class, request);
          List<Fit> best = matching.proposals.forRequest(open, most, Texts.in("nl"));
          matching.widening.ask(open, best, village.person(em, "Samira"), agreed);
        });
    return request;
  }

  /** As {@link Rings} does: each step in a transaction of its own. */
  void run() {
    each(RingStep::dueRounds, RingStep::widen);
    each(RingStep::toAskAgain, RingStep::askAgain);
    each(RingStep::toClose, RingStep::close);
  }

  private void each(Function<RingStep, List<Long>> due, BiConsumer<RingStep, Long> work) {
    for (Long id : village.inTransaction(em -> due.apply(new Matching(em, village).step))) {
      village.transact(em -> work.accept(new Matching(em, village).step, id));
    }
  }

  HelpRequestStatus status(Long request) {
    return village.inTransaction(em -> em.find(HelpRequest.class, request).status());
  }

  /** How many were asked at all. */
  long asked() {
    return village.count("select count(*) from ask where asked_at is not null");
  }

  /** How many mails said that no answer is needed any more. */
  long closingMails() {
    return village.count(
        "select count(*) from mail where plain_text like '%Dank u wel dat wij u mochten vragen%'");
  }

  /**
   * What stands after this in the links of all mails to an address that begins so, oldest first.
   */
  List<String> tokens(String link, String address) {
    return village.inTransaction(
        em ->
            em.createQuery(
                    "select m from Mail m where m.address like :address order by m.id", Mail.class)
                .setParameter("address", address + "%")
                .getResultStream()
                .map(Mail::plainText)
                .map(Pattern.compile(link + "([\\w-]+)/ja")::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList());
  }
}
