package nl.omzien.launch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresCommandTest {
  @TempDir private Path temporary;

  @Test
  void a_program_of_the_database_runs_in_a_fresh_folder_where_nothing_is_logged_yet() {
    DataFolder data = DataFolder.open(temporary.resolve("fresh"));
    assertFalse(Files.exists(data.path("log")));
    // whether it works depends on the machine; that it was tried does not
    new PostgresCommand(data).works("true");
    assertTrue(Files.exists(data.path("log").resolve("database-programs.log")));
  }
}
