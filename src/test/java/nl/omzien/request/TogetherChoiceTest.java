package nl.omzien.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import nl.omzien.web.Fields;
import org.junit.jupiter.api.Test;

class TogetherChoiceTest {

  private static final Fields TWO =
      Fields.none().withAll(TogetherChoice.SHOWN, Set.of("aaaa2222", "bbbb3333"));

  @Test
  void whoGoesOnWithoutChoosingHasChosenNothing() {
    TogetherChoice choice = TogetherChoice.of(TWO);
    assertEquals(Together.NOT_SAID, choice.wish());
    assertEquals(2, choice.shown().size());
    assertEquals(Set.of(), choice.chosen());
  }

  @Test
  void whoTicksOneAndSaysNothingMoreFindsBothFine() {
    TogetherChoice choice = TogetherChoice.of(TWO.with(TogetherChoice.CHOSEN, "aaaa2222"));
    assertEquals(Together.EITHER, choice.wish());
    assertEquals(Set.of("aaaa2222"), choice.chosen());
  }

  @Test
  void whoWantsCompanyGoes() {
    TogetherChoice choice = TogetherChoice.of(TWO.with(TogetherChoice.ACCOMPANIED, "bbbb3333"));
    assertEquals(Set.of("bbbb3333"), choice.chosen());
    assertEquals(Set.of("bbbb3333"), choice.accompanied());
  }

  @Test
  void whoWouldRatherBeVisitedGoesNowhere() {
    TogetherChoice choice =
        TogetherChoice.of(
            TWO.with(TogetherChoice.WISH, "at-home")
                .with(TogetherChoice.CHOSEN, "aaaa2222")
                .with(TogetherChoice.ACCOMPANIED, "aaaa2222"));
    assertEquals(Together.AT_HOME, choice.wish());
    assertEquals(Set.of(), choice.chosen());
    assertEquals(Set.of(), choice.accompanied());
  }

  @Test
  void theOnlyOneNeedNotBeTicked() {
    Fields one = Fields.none().with(TogetherChoice.SHOWN, "aaaa2222");
    assertEquals(
        Set.of("aaaa2222"), TogetherChoice.of(one.with(TogetherChoice.WISH, "either")).chosen());
    assertEquals(Set.of(), TogetherChoice.of(TWO.with(TogetherChoice.WISH, "either")).chosen());
  }

  @Test
  void whatSheDidNotSeeCannotBeChosen() {
    assertEquals(Set.of(), TogetherChoice.of(TWO.with(TogetherChoice.CHOSEN, "cccc4444")).chosen());
    assertEquals(
        Together.NOT_SAID, TogetherChoice.of(TWO.with(TogetherChoice.WISH, "zomaar")).wish());
  }
}
