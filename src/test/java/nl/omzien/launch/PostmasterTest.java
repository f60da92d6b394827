package nl.omzien.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostmasterTest {
  private static final Path DATABASE = Path.of("/srv/omzien/database");

  @Test
  void the_file_tells_process_and_folder() {
    List<String> lines = List.of("4711", "/srv/omzien/database", "1763800000", "54321", "");
    assertEquals(Optional.of(new Postmaster(4711, DATABASE)), Postmaster.parse(lines));
  }

  @Test
  void a_file_that_is_half_written_tells_nothing() {
    assertEquals(Optional.empty(), Postmaster.parse(List.of()));
    assertEquals(Optional.empty(), Postmaster.parse(List.of("4711")));
    assertEquals(Optional.empty(), Postmaster.parse(List.of("?", "/srv/omzien/database")));
  }

  @Test
  void postgres_on_this_folder_is_our_server() {
    assertTrue(isServer("/srv/omzien/postgresql-17.11.0/bin/postgres", "-D", DATABASE.toString()));
  }

  @Test
  void postgres_on_another_folder_is_not() {
    assertFalse(isServer("/usr/lib/postgresql/17/bin/postgres", "-D", "/var/lib/postgresql"));
  }

  @Test
  void another_program_that_names_the_folder_is_not() {
    assertFalse(isServer("/usr/bin/tar", "-cf", "/backup.tar", DATABASE.toString()));
  }

  @Test
  void this_very_process_is_not_though_the_number_is_in_use() {
    Postmaster reused = new Postmaster(ProcessHandle.current().pid(), DATABASE);
    assertTrue(reused.numberInUse());
    assertFalse(reused.isServerOf(DATABASE));
  }

  private static boolean isServer(String command, String... arguments) {
    return Postmaster.isServer(command, Optional.of(arguments), DATABASE);
  }
}
