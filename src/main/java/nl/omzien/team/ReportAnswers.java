package nl.omzien.team;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.omzien.moderation.Appeals;
import nl.omzien.moderation.Report;
import nl.omzien.moderation.ReportStatus;
import nl.omzien.moderation.Reports;
import nl.omzien.platform.History;
import nl.omzien.request.HelpRequestClosed;
import nl.omzien.web.Letters;

/** Answers all that people said about one thing at once, and tells who left an address. */
@Dependent
class ReportAnswers {

  private final Reports reports;
  private final Appeals appeals;
  private final Letters letters;
  private final History history;
  private final Clock clock;

  @Inject
  ReportAnswers(Reports reports, Appeals appeals, Letters letters, History history, Clock clock) {
    this.reports = reports;
    this.appeals = appeals;
    this.letters = letters;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Answers.
   *
   * @param memberId nobody when it went by itself
   * @param word one sentence for who said it; may be empty
   * @return how many there were: none when a colleague was first
   */
  int answer(String reference, ReportStatus outcome, Long memberId, String word) {
    List<Report> open = reports.hold(reference);
    for (Report report : open) {
      report
          .email()
          .map(address -> letters.to(address, report.language(), "report-" + outcome.code()))
          .map(letter -> word.isEmpty() ? letter : letter.also("report.mail.word", word))
          .ifPresent(Letters.Draft::send);
      report.answer(outcome, memberId, word, clock.instant());
      history.add("report", report.id(), memberId, "answered-" + outcome.code(), "");
    }
    return open.size();
  }

  /** A request that ended is not there any more: nobody waits for an answer about it. */
  void ended(@Observes HelpRequestClosed ended) {
    answer(ended.request().reference(), ReportStatus.GONE, null, "");
    appeals.lapse(ended.request().review());
  }
}
