package nl.omzien.launch;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;

/** A PostgreSQL that somebody else runs: looked at before the server starts, one sentence each. */
final class ExistingDatabase {
  private static final int OLDEST = 14;

  private final DatabaseAddress address;

  ExistingDatabase(DatabaseAddress address) {
    this.address = address;
  }

  void check(Driver driver) {
    Properties login = new Properties();
    login.setProperty("user", address.user());
    login.setProperty("password", address.password());
    login.setProperty("connectTimeout", "10");
    login.setProperty("ApplicationName", "omzien-start");
    try (Connection connection = driver.connect(address.url(), login)) {
      if (connection == null) {
        throw new Refusal(
            "OMZIEN_DB_URL must look like jdbc:postgresql://host:5432/omzien, not "
                + address.shown()
                + ".");
      }
      checkVersion(connection.getMetaData().getDatabaseMajorVersion());
    } catch (SQLException cause) {
      throw new Refusal(sentence(cause), cause);
    }
  }

  void checkVersion(int major) {
    if (major < OLDEST) {
      throw new Refusal(
          "Omzien needs PostgreSQL %d or newer, and the database at %s is PostgreSQL %d."
              .formatted(OLDEST, address.shown(), major));
    }
  }

  String sentence(SQLException cause) {
    String state = cause.getSQLState() == null ? "" : cause.getSQLState();
    if (state.startsWith("28")) {
      return "The database at %s does not let in the user %s: check OMZIEN_DB_USER and OMZIEN_DB_PASSWORD."
          .formatted(address.shown(), address.user());
    }
    if (state.equals("3D000")) {
      return "There is no database at %s: create it, or check OMZIEN_DB_URL."
          .formatted(address.shown());
    }
    if (state.startsWith("08")) {
      return "The database at %s cannot be reached: is it running, and is OMZIEN_DB_URL right?"
          .formatted(address.shown());
    }
    return "The database at %s refused: %s"
        .formatted(
            address.shown(), String.valueOf(cause.getMessage()).lines().findFirst().orElse(""));
  }
}
