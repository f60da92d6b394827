package nl.omzien.launch;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** What was asked on the command line. */
record Options(boolean demo, int port, Path data, boolean help) {
  static final String HELP =
      """
      Usage: java -jar omzien.jar [options]

        --demo        fill an empty database with the demonstration municipality
        --port N      the port to listen on (default 8080)
        --data DIR    where everything is kept (default ./omzien-data)
        --help        show this text

      Settings from the environment (or as system property, omzien.db.url and so on):

        OMZIEN_DB_URL, OMZIEN_DB_USER, OMZIEN_DB_PASSWORD
                        use this PostgreSQL (14 or newer) instead of the embedded one,
                        for example jdbc:postgresql://localhost/omzien
        OMZIEN_URL      the address that people use (default http://localhost:PORT)
        OMZIEN_LISTEN   the network address to listen on (default 127.0.0.1)
        OMZIEN_KEY      the installation's secret key (default: made once, in the data folder)
        OMZIEN_LOG      file (default: DIR/log/server.log) or console
      """;

  private static final int HIGHEST_PORT = 65_535;

  static Options parse(String... arguments) {
    boolean demo = false;
    boolean help = false;
    int port = 8080;
    Path data = Path.of("omzien-data");
    Iterator<String> rest = List.of(arguments).iterator();
    while (rest.hasNext()) {
      String option = rest.next();
      switch (option) {
        case "--demo" -> demo = true;
        case "--help", "-h" -> help = true;
        case "--port" -> port = port(value(option, rest));
        case "--data" -> data = Path.of(value(option, rest));
        default ->
            throw new Refusal("Unknown option " + option + "; --help shows the options there are.");
      }
    }
    return new Options(demo, port, data.toAbsolutePath().normalize(), help);
  }

  private static String value(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new Refusal("The option " + option + " needs a value; --help shows how.");
    }
    return rest.next();
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= 1 && port <= HIGHEST_PORT) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      throw new Refusal(badPort(text), notANumber);
    }
    throw new Refusal(badPort(text));
  }

  private static String badPort(String text) {
    return "The port must be a number from 1 to " + HIGHEST_PORT + ", not " + text + ".";
  }
}
