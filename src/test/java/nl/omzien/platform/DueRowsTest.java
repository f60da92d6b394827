package nl.omzien.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueRowsTest {

  @Test
  void aRowThatFailsKeepsNoOtherFromItsTurn() {
    List<Long> done = new ArrayList<>();
    new DueRows(new Step())
        .each(
            () -> List.of(1L, 2L, 3L),
            id -> {
              if (id == 2) {
                throw new IllegalStateException("broken");
              }
              done.add(id);
            });
    assertEquals(List.of(1L, 3L), done);
  }
}
