package nl.omzien.launch;

/** Starts Omzien: {@code java -jar omzien.jar}; {@code --help} tells the options. */
public final class Main {
  private Main() {}

  /** Runs until it is stopped by a signal; ends with 1 and one sentence when it cannot start. */
  public static void main(String[] arguments) {
    // photos and papers are drawn in memory: never look for a screen, also on somebody's own desk
    System.setProperty("java.awt.headless", "true");
    Terminal terminal = new Terminal(System.out, System.err);
    try {
      JavaVersion.check(Runtime.version().feature());
      Options options = Options.parse(arguments);
      if (options.help()) {
        System.out.print(Options.HELP);
        return;
      }
      new Launch(options, Settings.ofThisProcess(), terminal).run();
    } catch (Refusal refusal) {
      terminal.refuse(refusal.getMessage());
      System.exit(1);
    }
  }
}
