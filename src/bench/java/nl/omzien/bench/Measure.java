package nl.omzien.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** One figure of quality over a judged file. */
public interface Measure {

  /** The name to ask for it by, such as {@code screen}. */
  String name();

  /**
   * Measures over a file.
   *
   * @param input the judged file
   * @param verbose whether to list each miss and false find on {@code out}
   * @param out where the details go
   * @return the line with the figures
   */
  String run(Path input, boolean verbose, PrintStream out) throws IOException;
}
