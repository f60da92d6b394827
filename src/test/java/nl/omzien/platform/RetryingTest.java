package nl.omzien.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryingTest {

  private long now;
  private int tried;
  private boolean broken;

  private final Job job =
      new Job() {
        @Override
        public Duration pause() {
          return Duration.ofMillis(250);
        }

        @Override
        public void run() {
          tried++;
          if (broken) {
            throw new IllegalStateException("the disk is full");
          }
        }
      };

  private final Retrying retrying = new Retrying(job, () -> now);

  @Test
  void whatGoesWellIsDoneEachTime() {
    assertEquals(4, triedIn(Duration.ofSeconds(1)));
  }

  @Test
  void whatFailsIsTriedLessAndLessButEachMinute() {
    broken = true;
    int first = triedIn(Duration.ofMinutes(2));
    assertEquals(true, first < 12, first + " times in two minutes");
    int later = triedIn(Duration.ofMinutes(10));
    assertEquals(10, later, 1.0);
  }

  @Test
  void whatIsWellAgainGoesOnAsBefore() {
    broken = true;
    triedIn(Duration.ofMinutes(5));
    broken = false;
    triedIn(Retrying.LONGEST);
    assertEquals(4, triedIn(Duration.ofSeconds(1)));
  }

  private int triedIn(Duration time) {
    int before = tried;
    long end = now + time.toNanos();
    while (now < end) {
      now += job.pause().toNanos();
      retrying.run();
    }
    return tried - before;
  }
}
