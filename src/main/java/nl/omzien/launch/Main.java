package nl.omzien.launch;

/** Starts Omzien. */
public final class Main {
  private Main() {}

  /** Starts Omzien. */
  public static void main(String[] arguments) {
    System.out.println("Omzien");
  }
}
