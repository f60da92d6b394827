package nl.omzien.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.match.RequestNeeds;
import nl.omzien.match.Topic;
import nl.omzien.organisation.FittingOrganisations;
import nl.omzien.organisation.Organisation;
import nl.omzien.organisation.OrganisationWords;
import nl.omzien.organisation.Referral;
import nl.omzien.organisation.Referrals;
import nl.omzien.place.Neighbourhood;
import nl.omzien.place.Places;
import nl.omzien.place.Team;
import nl.omzien.request.HelpRequest;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.web.Fact;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.Option;
import nl.omzien.web.SpokenTime;
import nl.omzien.web.View;

/** What a member sees of referring a request to an organisation. */
@RequestScoped
class ReferralViews {

  private static final int PROPOSED = 3;

  @Inject private Referrals referrals;
  @Inject private FittingOrganisations fitting;
  @Inject private RequestNeeds needs;
  @Inject private Places places;
  @Inject private Taxonomy taxonomy;
  @Inject private Frames frames;
  @Inject private Clock clock;

  /** To whom it was referred, and to whom it could be. */
  ReferralChoice of(HelpRequest request, Frame frame) {
    List<Referral> made = referrals.of(request);
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    List<ReferralChoice.Made> rows =
        made.stream()
            .map(
                one ->
                    new ReferralChoice.Made(
                        one.organisation().reference(),
                        one.organisation().name(),
                        one.organisation().listed(),
                        spoken.moment(one.referredAt()),
                        one.member().shortName()))
            .toList();
    if (!request.status().alive()) {
      return new ReferralChoice(rows, List.of(), List.of());
    }
    Set<Long> before =
        made.stream().map(one -> one.organisation().id()).collect(Collectors.toSet());
    List<Organisation> listed =
        fitting.listed().stream().filter(one -> !before.contains(one.id())).toList();
    Topic topic = needs.of(request).topic();
    Neighbourhood place = request.asked().neighbourhood();
    OrganisationWords words = new OrganisationWords(frame, taxonomy, clock);
    return new ReferralChoice(
        rows,
        fitting.of(listed, topic.skills(), topic.category(), place, PROPOSED).stream()
            .map(
                one ->
                    new ReferralChoice.Proposal(
                        one.organisation().reference(),
                        one.organisation().name(),
                        "/sociale-kaart/" + one.organisation().slug(),
                        words.because(one, place),
                        words.unchecked(one.organisation())))
            .toList(),
        listed.stream().map(one -> new Option(one.reference(), one.name(), false)).toList());
  }

  /** Half a page for whoever has no mail: which organisation, and how to reach it. */
  View letter(HelpRequest request, Organisation organisation) {
    Frame frame = frames.frame();
    OrganisationWords words = new OrganisationWords(frame, taxonomy, clock);
    Team team = request.asked().neighbourhood().district().team();
    SpokenTime spoken = new SpokenTime(frame.texts(), clock);
    List<Fact> facts = new java.util.ArrayList<>(words.ways(organisation));
    facts.addAll(words.facts(organisation, places.neighbourhoods()));
    return new View(
        "team/referral-letter",
        new ReferralLetterPage(
            frame,
            request.person().firstName(),
            request.reference(),
            organisation.name(),
            organisation.what(),
            facts,
            words.unchecked(organisation),
            spoken.plainDay(spoken.today()),
            team == null ? frame.municipality() : team.name(),
            team == null ? frame.telephone() : team.telephone(),
            team == null ? frame.hours() : team.hours()));
  }
}
