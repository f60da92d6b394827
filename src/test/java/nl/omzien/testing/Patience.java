package nl.omzien.testing;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Looks again and again until something is so, instead of sleeping as long as it may take. */
public final class Patience {

  private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(20);
  private static final long AT_MOST = TimeUnit.SECONDS.toNanos(60);

  private Patience() {}

  /** Returns how long it took, or fails after a minute. */
  public static Duration until(String what, BooleanSupplier so) {
    long begin = System.nanoTime();
    while (!so.getAsBoolean()) {
      if (System.nanoTime() - begin > AT_MOST) {
        throw new AssertionError("After a minute it is still not so that " + what);
      }
      LockSupport.parkNanos(LOOK_EVERY);
    }
    return Duration.ofNanos(System.nanoTime() - begin);
  }
}
