package nl.omzien.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * One thing measured on a judged file, in the world and by the definitions of the data's README.
 */
interface Measure {

  /** What {@code -Dmeasure=} says, for instance {@code understand}. */
  String name();

  /**
   * Measures one file.
   *
   * @param input a judged file of the form that this measure reads; it exists
   * @param verbose whether {@code out} shows each case with what was found and what was missed
   * @param out where everything but the figures goes
   * @return the figures, one line that begins with {@code measure=} and the name
   * @throws IOException when the file cannot be read
   * @throws IllegalArgumentException when the file has another form; the message is a sentence for
   *     the person who typed the command
   */
  String run(Path input, boolean verbose, PrintStream out) throws IOException;
}
