package nl.omzien.launch;

import java.io.PrintStream;
import java.util.Locale;

/**
 * What the person who started Omzien sees: progress in plain words. Holds the streams of the
 * terminal from before the server's own output was sent to the log.
 */
final class Terminal {
  private final PrintStream out;
  private final PrintStream err;
  private final long begun = System.nanoTime();
  private long stepBegun;
  private boolean inStep;
  private boolean lineOpen;
  private boolean closing;

  Terminal(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  synchronized void line(String text) {
    endLine();
    out.println(inStep && !closing ? "  " + text : text);
    out.flush();
  }

  /** Begins a step; its duration is shown by {@link #ready}. */
  synchronized void step(String text) {
    if (closing) {
      return;
    }
    endLine();
    out.print(text + " ...");
    out.flush();
    stepBegun = System.nanoTime();
    inStep = true;
    lineOpen = true;
  }

  synchronized void ready() {
    if (closing || !inStep) {
      return;
    }
    out.println((lineOpen ? " " : "  ") + "ready in " + seconds(stepBegun));
    out.flush();
    lineOpen = false;
    inStep = false;
  }

  /** From here on only farewells are shown, whatever the interrupted start still says. */
  synchronized void closing(String farewell) {
    endLine();
    closing = true;
    line(farewell);
  }

  synchronized void refuse(String sentence) {
    if (!closing) {
      endLine();
      err.println(sentence);
      err.flush();
    }
  }

  /** The time since the launcher began, for example {@code 8.2 s}. */
  String sinceBegin() {
    return seconds(begun);
  }

  private void endLine() {
    if (lineOpen) {
      out.println();
      lineOpen = false;
    }
  }

  private static String seconds(long since) {
    return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - since) / 1e9);
  }
}
