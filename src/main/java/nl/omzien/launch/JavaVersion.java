package nl.omzien.launch;

/** Which Java versions may run Omzien. */
final class JavaVersion {
  private static final int OLDEST = 17;

  /** From 24 on the security manager is gone, and the server then denies every role silently. */
  private static final int FIRST_TOO_NEW = 24;

  private JavaVersion() {}

  static void check(int feature) {
    if (feature < OLDEST || feature >= FIRST_TOO_NEW) {
      throw new Refusal(
          "Omzien runs on Java 17 to 23 (17 or 21 is best), and this is Java " + feature + ".");
    }
  }
}
