package nl.omzien.match;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.omzien.place.Neighbourhood;
import nl.omzien.request.HelpRequest;
import nl.omzien.understanding.Skill;
import nl.omzien.understanding.Understanding;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.volunteer.Volunteers;
import nl.omzien.web.Texts;

/**
 * Who fits a request, best first, each with a reason that anyone can read. Some things are not
 * weighed but required: within reach, not paused, not busy enough already, not herself.
 */
@Dependent
public class Proposals {

  private static final double SKILL = 0.6;
  private static final double NEAR = 0.2;
  private static final double LANGUAGE = 0.1;
  private static final double EXPERIENCE = 0.1;
  private static final double HALF_NEAR_KM = 1.5;

  private final Volunteers volunteers;
  private final Matches matches;
  private final Understanding understanding;

  @Inject
  Proposals(Volunteers volunteers, Matches matches, Understanding understanding) {
    this.volunteers = volunteers;
    this.matches = matches;
    this.understanding = understanding;
  }

  /** The most fitting volunteers for a request; at most {@code limit}. */
  public List<Fit> forRequest(HelpRequest request, int limit, Texts texts) {
    if (request.asked().underSixteen()) {
      return List.of();
    }
    Map<String, Double> wanted = wantedSkills(request);
    Map<Long, Long> busy = matches.countByVolunteer(List.of(MatchStatus.CONNECTED));
    Map<Long, Long> helped = matches.countByVolunteer(List.of(MatchStatus.DONE));
    Set<Long> asked =
        matches.of(request).stream()
            .filter(Match::counts)
            .map(match -> match.volunteer().id())
            .collect(Collectors.toSet());
    Optional<Volunteer> herself = volunteers.of(request.person());
    return volunteers.available().stream()
        .filter(volunteer -> herself.filter(volunteer::keptApart).isEmpty())
        .filter(volunteer -> mayHelp(volunteer, request, busy))
        .filter(volunteer -> !asked.contains(volunteer.id()))
        .map(volunteer -> fit(volunteer, request, wanted, helped, texts))
        .filter(fit -> fit.score() > 0)
        .sorted(
            Comparator.comparingDouble(Fit::score)
                .reversed()
                .thenComparing(fit -> fit.volunteer().id()))
        .limit(limit)
        .toList();
  }

  /** Why this volunteer fits this request. */
  public String reason(HelpRequest request, Volunteer volunteer, Texts texts) {
    return fit(
            volunteer,
            request,
            wantedSkills(request),
            matches.countByVolunteer(List.of(MatchStatus.DONE)),
            texts)
        .reason();
  }

  private static boolean mayHelp(Volunteer volunteer, HelpRequest request, Map<Long, Long> busy) {
    return !volunteer.person().id().equals(request.person().id())
        && request.asked().seenFrom(volunteer.offer().neighbourhood())
        && volunteer.offer().reaches(request.asked().neighbourhood())
        && busy.getOrDefault(volunteer.id(), 0L) < volunteer.offer().mostAtOnce();
  }

  private Map<String, Double> wantedSkills(HelpRequest request) {
    return understanding.understand(request.asked().toldText()).skills().stream()
        .limit(5)
        .collect(
            Collectors.toMap(found -> found.meaning().code(), found -> found.weight(), Math::max));
  }

  private Fit fit(
      Volunteer volunteer,
      HelpRequest request,
      Map<String, Double> wanted,
      Map<Long, Long> helped,
      Texts texts) {
    String best = "";
    double skill = 0;
    for (Map.Entry<String, Double> want : wanted.entrySet()) {
      if (volunteer.offer().skills().contains(want.getKey()) && want.getValue() > skill) {
        skill = want.getValue();
        best = want.getKey();
      }
    }
    Neighbourhood there = request.asked().neighbourhood();
    double kilometres = volunteer.offer().neighbourhood().kilometresTo(there);
    String language = request.person().language();
    boolean speaks = volunteer.offer().languages().contains(language);
    long before = helped.getOrDefault(volunteer.id(), 0L);
    double score =
        skill == 0
            ? 0
            : SKILL * skill
                + NEAR * HALF_NEAR_KM / (HALF_NEAR_KM + kilometres)
                + (speaks ? LANGUAGE : 0)
                + EXPERIENCE * before / (before + 2.0);
    List<String> reasons = new ArrayList<>();
    if (!best.isEmpty()) {
      reasons.add(texts.of("fit.skill", label(best)));
    }
    if (speaks && !"nl".equals(language) && texts.has("language." + language)) {
      reasons.add(texts.of("fit.language", texts.of("language." + language)));
    }
    reasons.add(near(volunteer.offer().neighbourhood(), there, texts));
    if (before > 0) {
      reasons.add(texts.of("fit.before", before));
    }
    return new Fit(volunteer, score, sentence(reasons, texts));
  }

  private String label(String skill) {
    return understanding.taxonomy().skill(skill).map(Skill::label).orElse(skill);
  }

  private static String near(Neighbourhood here, Neighbourhood there, Texts texts) {
    if (here.code().equals(there.code())) {
      return texts.of("fit.same-neighbourhood");
    }
    return here.district().code().equals(there.district().code())
        ? texts.of("fit.same-district")
        : texts.of("fit.elsewhere", here.district().name());
  }

  private static String sentence(List<String> reasons, Texts texts) {
    String all =
        reasons.size() == 1
            ? reasons.get(0)
            : String.join(", ", reasons.subList(0, reasons.size() - 1))
                + " "
                + texts.of("fit.and")
                + " "
                + reasons.get(reasons.size() - 1);
    return Character.toUpperCase(all.charAt(0)) + all.substring(1) + ".";
  }
}
