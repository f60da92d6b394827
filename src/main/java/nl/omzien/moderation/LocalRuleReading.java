package nl.omzien.moderation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import nl.omzien.platform.DatabaseReady;
import nl.omzien.platform.Job;

/** Each node asks now and then which rules were added here, and screens with them from then on. */
@ApplicationScoped
public class LocalRuleReading implements Job {

  private LocalRules rules;
  private Screening screening;

  /** For the container's proxy only. */
  protected LocalRuleReading() {}

  @Inject
  LocalRuleReading(LocalRules rules, Screening screening) {
    this.rules = rules;
    this.screening = screening;
  }

  /** Before the first text is screened. */
  @Transactional
  void begin(@Observes @Priority(450) DatabaseReady ready) {
    run();
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(10);
  }

  @Override
  @Transactional
  public void run() {
    screening.alsoBy(rules.all().stream().map(LocalRule::rule).toList());
  }
}
