package nl.omzien.match;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.omzien.understanding.Category;
import nl.omzien.understanding.Skill;
import nl.omzien.understanding.Taxonomy;
import nl.omzien.web.Fact;
import nl.omzien.web.Frame;
import nl.omzien.web.Frames;
import nl.omzien.web.View;

/** <i>Hoe wij koppelen</i>: the policy that the program works by, in plain words. */
@Path("/over/koppelen")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PolicyPages {

  @Inject private Policy policy;
  @Inject private Taxonomy taxonomy;
  @Inject private Frames frames;

  /** The page. */
  @GET
  public View policy() {
    Frame frame = frames.frame();
    Policy.Clearance clearance = policy.clearance();
    return new View(
        "match/policy",
        new PolicyPage(
            frame,
            weights(frame),
            categories(clearance.categories()),
            skills(
                Stream.of(clearance.money(), clearance.alone(), clearance.children())
                    .flatMap(Set::stream)
                    .toList()),
            policy.trainings().entrySet().stream()
                .map(
                    training ->
                        new Fact(
                            skills(List.of(training.getKey())).get(0),
                            training(training.getValue(), frame)))
                .toList(),
            categories(policy.elsewhere().keySet()),
            policy.askedPerWeek(),
            policy.pace().groupAskedPerWeek(),
            policy.pace().newcomerDays(),
            policy.asking(),
            policy.crowd(),
            frame.t("policy.first." + policy.first().code()),
            morning(frame)));
  }

  private List<Fact> weights(Frame frame) {
    return Stream.of(Part.values())
        .sorted(Comparator.comparingDouble(policy::weight).reversed())
        .map(
            part ->
                new Fact(
                    frame.t("score." + part.code()),
                    frame.t("policy.percent", Math.round(100 * policy.weight(part)))))
        .toList();
  }

  private List<String> morning(Frame frame) {
    Policy.Morning morning = policy.morning();
    return List.of(
        frame.t(
            "policy.morning.waiting",
            morning.twiceDays(),
            morning.mostDays(),
            morning.weight(morning.mostDays())),
        frame.t("policy.morning.together", Math.round(100 * morning.together())),
        frame.t(
            "policy.morning.again",
            Math.round(100 * morning.again()),
            Math.round(200 * morning.again())));
  }

  private static String training(String code, Frame frame) {
    String key = "training." + code;
    return frame.texts().has(key) ? frame.t(key) : code;
  }

  private List<String> categories(Collection<String> codes) {
    return codes.stream()
        .map(code -> taxonomy.category(code).map(Category::label).orElse(code))
        .toList();
  }

  private List<String> skills(Collection<String> codes) {
    return codes.stream().map(code -> taxonomy.skill(code).map(Skill::label).orElse(code)).toList();
  }
}
