package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.omzien.match.Ask;
import nl.omzien.match.AskStatus;
import nl.omzien.match.AskingRound;
import nl.omzien.match.AskingRounds;
import nl.omzien.match.Asks;
import nl.omzien.match.Fit;
import nl.omzien.match.Oversight;
import nl.omzien.match.Policy;
import nl.omzien.match.Taker;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.web.Fact;
import nl.omzien.web.Frame;
import nl.omzien.web.Option;

/** Builds the part about asking people of the page of one request. */
@RequestScoped
class TeamRoundViews {

  @Inject private AskingRounds rounds;
  @Inject private Asks asks;
  @Inject private Oversight oversight;
  @Inject private Policy policy;

  TeamRound of(HelpRequest request, List<Fit> fits, Frame frame) {
    if (request.status() != HelpRequestStatus.OPEN) {
      return TeamRound.NONE;
    }
    Optional<AskingRound> round = rounds.goingOn(request);
    return new TeamRound(
        round.map(some -> some.status().code()).orElse(""),
        round.map(some -> asked(some, frame)).orElse(List.of()),
        choices(fits, frame),
        round.filter(AskingRound::agreed).isPresent(),
        oversight.needed(request));
  }

  private List<Fact> asked(AskingRound round, Frame frame) {
    return asks.of(round).stream()
        .map(ask -> new Fact(name(ask.taker(), frame), status(ask, frame)))
        .toList();
  }

  private static String status(Ask ask, Frame frame) {
    return ask.byTelephone() && ask.status() == AskStatus.WAITING
        ? frame.t("round.to-call")
        : frame.t("ask.status." + ask.status().code());
  }

  private List<Option> choices(List<Fit> fits, Frame frame) {
    List<Option> choices = new ArrayList<>();
    for (Fit fit : fits) {
      if (fit.taker().reachable()) {
        boolean best = choices.size() < policy.asking().first();
        choices.add(new Option(fit.taker().reference(), name(fit.taker(), frame), best));
      }
    }
    return choices;
  }

  private static String name(Taker taker, Frame frame) {
    String who = taker.name() + ", " + taker.home().name();
    if (taker.initiative().isPresent()) {
      return frame.t("round.initiative", who);
    }
    return taker.byTelephone() ? frame.t("round.by-telephone", who) : who;
  }
}
