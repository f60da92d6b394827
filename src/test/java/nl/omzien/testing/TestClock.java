package nl.omzien.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test lets time pass: nothing has to sleep. */
public final class TestClock extends Clock {

  private final AtomicReference<Instant> now;

  /** A clock that shows this moment. */
  public TestClock(Instant now) {
    this.now = new AtomicReference<>(now);
  }

  /** Lets time pass. */
  public void pass(Duration time) {
    now.updateAndGet(moment -> moment.plus(time));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
