package nl.omzien;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omzien.division.DivisionFileStatus;
import nl.omzien.gathering.OutingStatus;
import nl.omzien.initiative.InitiativeStatus;
import nl.omzien.initiative.SignUpStatus;
import nl.omzien.match.AskStatus;
import nl.omzien.match.MatchStatus;
import nl.omzien.match.RoundStatus;
import nl.omzien.moderation.AppealStatus;
import nl.omzien.moderation.ConcernStatus;
import nl.omzien.moderation.Decision;
import nl.omzien.moderation.MeasureStatus;
import nl.omzien.moderation.ReportStatus;
import nl.omzien.moderation.ReviewStatus;
import nl.omzien.organisation.OrganisationStatus;
import nl.omzien.request.HelpRequestStatus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tables of states, written down a second time, pair by pair (DESIGN.md rule 3). */
class TransitionsTest {

  private static final Map<HelpRequestStatus, Set<HelpRequestStatus>> REQUEST =
      Map.of(
          HelpRequestStatus.ASKED,
          Set.of(
              HelpRequestStatus.OPEN,
              HelpRequestStatus.DONE,
              HelpRequestStatus.WITHDRAWN,
              HelpRequestStatus.EXPIRED),
          HelpRequestStatus.OPEN,
          Set.of(
              HelpRequestStatus.CONNECTED,
              HelpRequestStatus.DONE,
              HelpRequestStatus.WITHDRAWN,
              HelpRequestStatus.EXPIRED),
          HelpRequestStatus.CONNECTED,
          Set.of(HelpRequestStatus.OPEN, HelpRequestStatus.DONE, HelpRequestStatus.WITHDRAWN),
          HelpRequestStatus.DONE,
          Set.of(HelpRequestStatus.OPEN),
          HelpRequestStatus.EXPIRED,
          Set.of(HelpRequestStatus.OPEN),
          HelpRequestStatus.WITHDRAWN,
          Set.of());

  private static final Map<MatchStatus, Set<MatchStatus>> MATCH =
      Map.of(
          MatchStatus.WAITING,
          Set.of(MatchStatus.CONNECTED, MatchStatus.DECLINED, MatchStatus.CLOSED),
          MatchStatus.CONNECTED,
          Set.of(MatchStatus.DONE, MatchStatus.DECLINED, MatchStatus.CLOSED),
          MatchStatus.DECLINED,
          Set.of(MatchStatus.WAITING),
          MatchStatus.CLOSED,
          Set.of(MatchStatus.WAITING),
          MatchStatus.DONE,
          Set.of());

  private static final Map<ReviewStatus, Set<ReviewStatus>> REVIEW =
      Map.of(
          ReviewStatus.HIDDEN,
          Set.of(
              ReviewStatus.HIDDEN,
              ReviewStatus.VISIBLE,
              ReviewStatus.CHANGE_ASKED,
              ReviewStatus.DECLINED,
              ReviewStatus.UNDER_APPEAL),
          ReviewStatus.VISIBLE,
          Set.of(ReviewStatus.HIDDEN, ReviewStatus.TAKEN_DOWN),
          ReviewStatus.CHANGE_ASKED,
          Set.of(ReviewStatus.HIDDEN, ReviewStatus.DECLINED, ReviewStatus.UNDER_APPEAL),
          ReviewStatus.DECLINED,
          Set.of(ReviewStatus.UNDER_APPEAL, ReviewStatus.HIDDEN),
          ReviewStatus.TAKEN_DOWN,
          Set.of(ReviewStatus.UNDER_APPEAL, ReviewStatus.HIDDEN),
          ReviewStatus.UNDER_APPEAL,
          Set.of(
              ReviewStatus.VISIBLE,
              ReviewStatus.HIDDEN,
              ReviewStatus.CHANGE_ASKED,
              ReviewStatus.DECLINED,
              ReviewStatus.TAKEN_DOWN));

  private static final Map<ReportStatus, Set<ReportStatus>> REPORT =
      Map.of(
          ReportStatus.OPEN,
          Set.of(
              ReportStatus.LEFT, ReportStatus.MENDED, ReportStatus.TAKEN_DOWN, ReportStatus.GONE),
          ReportStatus.LEFT,
          Set.of(),
          ReportStatus.MENDED,
          Set.of(),
          ReportStatus.TAKEN_DOWN,
          Set.of(),
          ReportStatus.GONE,
          Set.of());

  private static final Map<AppealStatus, Set<AppealStatus>> APPEAL =
      Map.of(
          AppealStatus.ASKED,
          Set.of(AppealStatus.UPHELD, AppealStatus.KEPT, AppealStatus.LAPSED),
          AppealStatus.UPHELD,
          Set.of(),
          AppealStatus.KEPT,
          Set.of(),
          AppealStatus.LAPSED,
          Set.of());

  private static final Map<ConcernStatus, Set<ConcernStatus>> CONCERN =
      Map.of(
          ConcernStatus.RECEIVED,
          Set.of(ConcernStatus.SEEN),
          ConcernStatus.SEEN,
          Set.of(ConcernStatus.CLOSED),
          ConcernStatus.CLOSED,
          Set.of());

  private static final Map<RoundStatus, Set<RoundStatus>> ROUND =
      Map.of(
          RoundStatus.ASKING,
          Set.of(RoundStatus.READY, RoundStatus.EXHAUSTED, RoundStatus.ENDED),
          RoundStatus.READY,
          Set.of(RoundStatus.ASKING, RoundStatus.ENDED),
          RoundStatus.EXHAUSTED,
          Set.of(RoundStatus.ASKING, RoundStatus.ENDED),
          RoundStatus.ENDED,
          Set.of());

  private static final Map<AskStatus, Set<AskStatus>> ASK =
      Map.of(
          AskStatus.PLANNED,
          Set.of(AskStatus.WAITING, AskStatus.CLOSED),
          AskStatus.WAITING,
          Set.of(AskStatus.YES, AskStatus.NO, AskStatus.LATER, AskStatus.CLOSED),
          AskStatus.LATER,
          Set.of(AskStatus.WAITING, AskStatus.YES, AskStatus.NO, AskStatus.CLOSED),
          AskStatus.YES,
          Set.of(),
          AskStatus.NO,
          Set.of(),
          AskStatus.CLOSED,
          Set.of());

  @TestFactory
  Stream<DynamicTest> everyPairOfStatesOfARoundIsAllowedOrRefused() {
    return pairs(RoundStatus.values(), ROUND, RoundStatus::mayBecome);
  }

  @TestFactory
  Stream<DynamicTest> everyPairOfStatesOfAnAskIsAllowedOrRefused() {
    return pairs(AskStatus.values(), ASK, AskStatus::mayBecome);
  }

  private static final Map<OutingStatus, Set<OutingStatus>> OUTING =
      Map.of(
          OutingStatus.SHOWN,
          Set.of(OutingStatus.ADVISED, OutingStatus.CHOSEN, OutingStatus.DROPPED),
          OutingStatus.ADVISED,
          Set.of(OutingStatus.CHOSEN, OutingStatus.VISITED, OutingStatus.DROPPED),
          OutingStatus.CHOSEN,
          Set.of(OutingStatus.VISITED, OutingStatus.DROPPED),
          OutingStatus.DROPPED,
          Set.of(OutingStatus.ADVISED, OutingStatus.CHOSEN),
          OutingStatus.VISITED,
          Set.of());

  private static final Map<InitiativeStatus, Set<InitiativeStatus>> INITIATIVE =
      Map.of(
          InitiativeStatus.RUNNING,
          Set.of(InitiativeStatus.RESTING, InitiativeStatus.ENDED),
          InitiativeStatus.RESTING,
          Set.of(InitiativeStatus.RUNNING, InitiativeStatus.ENDED),
          InitiativeStatus.ENDED,
          Set.of());

  private static final Map<SignUpStatus, Set<SignUpStatus>> SIGN_UP =
      Map.of(
          SignUpStatus.PLACE,
          Set.of(SignUpStatus.OFF, SignUpStatus.GONE),
          SignUpStatus.WAITING,
          Set.of(SignUpStatus.OFFERED, SignUpStatus.OFF, SignUpStatus.GONE),
          SignUpStatus.OFFERED,
          Set.of(SignUpStatus.PLACE, SignUpStatus.OFF, SignUpStatus.GONE),
          SignUpStatus.OFF,
          Set.of(SignUpStatus.GONE),
          SignUpStatus.GONE,
          Set.of());

  private static final Map<OrganisationStatus, Set<OrganisationStatus>> ORGANISATION =
      Map.of(
          OrganisationStatus.LISTED,
          Set.of(OrganisationStatus.WITHDRAWN),
          OrganisationStatus.WITHDRAWN,
          Set.of(OrganisationStatus.LISTED));

  private static final Map<DivisionFileStatus, Set<DivisionFileStatus>> DIVISION_FILE =
      Map.of(
          DivisionFileStatus.BROUGHT,
          Set.of(DivisionFileStatus.BEING_READ),
          DivisionFileStatus.BEING_READ,
          Set.of(
              DivisionFileStatus.BEING_READ, DivisionFileStatus.READ, DivisionFileStatus.REFUSED),
          DivisionFileStatus.READ,
          Set.of(DivisionFileStatus.CARRIED_OUT),
          DivisionFileStatus.REFUSED,
          Set.of(),
          DivisionFileStatus.CARRIED_OUT,
          Set.of());

  @TestFactory
  Stream<DynamicTest> everyPairOfStatesOfAFileOfDistrictsIsAllowedOrRefused() {
    return pairs(DivisionFileStatus.values(), DIVISION_FILE, DivisionFileStatus::mayBecome);
  }

  @TestFactory
  Stream<DynamicTest> everyPairOfStatesOfAnOrganisationIsAllowedOrRefused() {
    return pairs(OrganisationStatus.values(), ORGANISATION, OrganisationStatus::mayBecome);
  }

  @TestFactory
  Stream<DynamicTest> everyPairOfStatesOfASignUpIsAllowedOrRefused() {
    return pairs(SignUpStatus.values(), SIGN_UP, SignUpStatus::mayBecome);
  }

  @TestFactory
  Stream<DynamicTest> everyPairOfStatesOfAnInitiativeIsAllowedOrRefused() {
    return pairs(InitiativeStatus.values(), INITIATIVE, InitiativeStatus::mayBecome);
  }

  @TestFactory
  Stream<DynamicTest> everyPairOfStatesOfAnOutingIsAllowedOrRefused() {
    return pairs(OutingStatus.values(), OUTING, OutingStatus::mayBecome);
  }

  @TestFactory
  Stream<DynamicTest> everyPairOfStatesOfARequestIsAllowedOrRefused() {
    return pairs(HelpRequestStatus.values(), REQUEST, HelpRequestStatus::mayBecome);
  }

  @TestFactory
  Stream<DynamicTest> everyPairOfStatesOfAMatchIsAllowedOrRefused() {
    return pairs(MatchStatus.values(), MATCH, MatchStatus::mayBecome);
  }

  @TestFactory
  Stream<DynamicTest> everyPairOfStatesOfAReviewIsAllowedOrRefused() {
    return pairs(ReviewStatus.values(), REVIEW, ReviewStatus::mayBecome);
  }

  @TestFactory
  Stream<DynamicTest> everyPairOfStatesOfAReportIsAllowedOrRefused() {
    return pairs(ReportStatus.values(), REPORT, ReportStatus::mayBecome);
  }

  @TestFactory
  Stream<DynamicTest> everyPairOfStatesOfAnAppealIsAllowedOrRefused() {
    return pairs(AppealStatus.values(), APPEAL, AppealStatus::mayBecome);
  }

  private static final Map<MeasureStatus, Set<MeasureStatus>> MEASURE =
      Map.of(
          MeasureStatus.PROPOSED,
          Set.of(MeasureStatus.IN_FORCE, MeasureStatus.REFUSED),
          MeasureStatus.IN_FORCE,
          Set.of(MeasureStatus.ENDED, MeasureStatus.LIFTED),
          MeasureStatus.REFUSED,
          Set.of(),
          MeasureStatus.ENDED,
          Set.of(),
          MeasureStatus.LIFTED,
          Set.of());

  @TestFactory
  Stream<DynamicTest> everyPairOfStatesOfAMeasureIsAllowedOrRefused() {
    return pairs(MeasureStatus.values(), MEASURE, MeasureStatus::mayBecome);
  }

  @TestFactory
  Stream<DynamicTest> everyPairOfStatesOfAConcernIsAllowedOrRefused() {
    return pairs(ConcernStatus.values(), CONCERN, ConcernStatus::mayBecome);
  }

  /** Whatever keeps a text from others, its author may ask for another look. */
  @Test
  void everyRestrictionCanBeContestedAndReturned() {
    for (ReviewStatus status : ReviewStatus.values()) {
      boolean restricts = status != ReviewStatus.VISIBLE && status != ReviewStatus.UNDER_APPEAL;
      assertEquals(restricts, status.mayBecome(ReviewStatus.UNDER_APPEAL), status.name());
      assertEquals(
          status != ReviewStatus.UNDER_APPEAL,
          ReviewStatus.UNDER_APPEAL.mayBecome(status),
          status.name());
    }
  }

  @Test
  void onlyWhatIsOverHasNoWayOut() {
    assertEquals(
        Set.of(HelpRequestStatus.WITHDRAWN),
        dead(HelpRequestStatus.values(), HelpRequestStatus::next));
    assertEquals(Set.of(MatchStatus.DONE), dead(MatchStatus.values(), MatchStatus::next));
    assertEquals(Set.of(RoundStatus.ENDED), dead(RoundStatus.values(), RoundStatus::next));
    assertEquals(
        Set.of(AskStatus.YES, AskStatus.NO, AskStatus.CLOSED),
        dead(AskStatus.values(), AskStatus::next));
    assertEquals(Set.of(OutingStatus.VISITED), dead(OutingStatus.values(), OutingStatus::next));
    assertEquals(
        Set.of(InitiativeStatus.ENDED), dead(InitiativeStatus.values(), InitiativeStatus::next));
    assertEquals(Set.of(), dead(ReviewStatus.values(), ReviewStatus::next));
  }

  @Test
  void everyStateCanBeReachedFromTheFirst() {
    assertEquals(
        EnumSet.allOf(HelpRequestStatus.class),
        reached(HelpRequestStatus.ASKED, HelpRequestStatus::next));
    assertEquals(EnumSet.allOf(RoundStatus.class), reached(RoundStatus.ASKING, RoundStatus::next));
    assertEquals(EnumSet.allOf(AskStatus.class), reached(AskStatus.PLANNED, AskStatus::next));
    assertEquals(EnumSet.allOf(MatchStatus.class), reached(MatchStatus.WAITING, MatchStatus::next));
    assertEquals(
        EnumSet.allOf(OutingStatus.class), reached(OutingStatus.SHOWN, OutingStatus::next));
    assertEquals(
        EnumSet.allOf(InitiativeStatus.class),
        reached(InitiativeStatus.RUNNING, InitiativeStatus::next));
    assertEquals(
        EnumSet.allOf(ReviewStatus.class), reached(ReviewStatus.HIDDEN, ReviewStatus::next));
    assertEquals(EnumSet.allOf(ReportStatus.class), reached(ReportStatus.OPEN, ReportStatus::next));
    assertEquals(
        EnumSet.allOf(AppealStatus.class), reached(AppealStatus.ASKED, AppealStatus::next));
    assertEquals(
        EnumSet.allOf(ConcernStatus.class), reached(ConcernStatus.RECEIVED, ConcernStatus::next));
  }

  /** Whatever waits is hidden, so a member may come to any decision about it. */
  @Test
  void everyDecisionIsPossibleAboutWhatWaits() {
    List<String> sentences =
        Arrays.stream(Decision.values())
            .filter(Decision::needsSentence)
            .map(Decision::code)
            .toList();
    assertEquals(List.of("ask-change", "decline"), sentences);
    for (ReviewStatus status :
        List.of(ReviewStatus.VISIBLE, ReviewStatus.CHANGE_ASKED, ReviewStatus.DECLINED)) {
      assertTrue(ReviewStatus.HIDDEN.mayBecome(status), status.name());
    }
  }

  @Test
  void aliveIsWhatMayStillBeHelped() {
    for (HelpRequestStatus status : HelpRequestStatus.values()) {
      assertEquals(status.mayBecome(HelpRequestStatus.DONE), status.alive(), status.name());
      assertFalse(status.mayBecome(HelpRequestStatus.ASKED), "nothing is asked a second time");
    }
  }

  private static <S> Stream<DynamicTest> pairs(
      S[] all, Map<S, Set<S>> table, BiPredicate<S, S> may) {
    return Arrays.stream(all)
        .flatMap(
            from ->
                Arrays.stream(all)
                    .map(
                        to ->
                            dynamicTest(
                                from + " to " + to,
                                () ->
                                    assertEquals(
                                        table.get(from).contains(to), may.test(from, to)))));
  }

  private static <S> Set<S> dead(S[] all, Function<S, Set<S>> next) {
    return Arrays.stream(all)
        .filter(status -> next.apply(status).isEmpty())
        .collect(Collectors.toSet());
  }

  private static <S> Set<S> reached(S first, Function<S, Set<S>> next) {
    Set<S> reached = new HashSet<>(Set.of(first));
    Set<S> fresh = Set.of(first);
    while (!fresh.isEmpty()) {
      fresh =
          fresh.stream()
              .flatMap(status -> next.apply(status).stream())
              .filter(status -> !reached.contains(status))
              .collect(Collectors.toSet());
      reached.addAll(fresh);
    }
    return reached;
  }
}
