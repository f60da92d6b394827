package nl.omzien.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir private Path temporary;

  @Test
  void a_new_folder_is_for_its_owner_only() throws IOException {
    DataFolder.open(temporary.resolve("a/b"));
    assertEquals("rwx------", permissions(temporary.resolve("a/b")));
  }

  @Test
  void the_lock_file_of_a_dead_launcher_does_not_keep_the_folder() throws IOException {
    Files.writeString(temporary.resolve("omzien.lock"), "999999999");
    DataFolder.open(temporary);
    assertEquals(
        Long.toString(ProcessHandle.current().pid()),
        Files.readString(temporary.resolve("omzien.lock")));
  }

  @Test
  void the_lock_lasts_though_nobody_holds_the_folder_in_memory() throws IOException {
    DataFolder.open(temporary);
    System.gc();
    try (FileChannel other =
        FileChannel.open(temporary.resolve("omzien.lock"), StandardOpenOption.WRITE)) {
      assertThrows(OverlappingFileLockException.class, other::tryLock);
    }
  }

  @Test
  void a_folder_that_cannot_be_made_is_refused_in_one_sentence() throws IOException {
    Path file = Files.createFile(temporary.resolve("file"));
    Path folder = file.resolve("data");
    Refusal refusal = assertThrows(Refusal.class, () -> DataFolder.open(folder));
    assertEquals("The data folder " + folder + " cannot be written to.", refusal.getMessage());
  }

  @Test
  void a_secret_is_made_once_and_only_its_owner_reads_it() throws IOException {
    DataFolder data = DataFolder.open(temporary.resolve("data"));
    String secret = data.secret("installation.key");
    assertEquals(32, Base64.getDecoder().decode(secret).length);
    assertEquals(secret, data.secret("installation.key"));
    assertEquals("rw-------", permissions(data.path("installation.key")));
  }

  @Test
  void two_secrets_differ() {
    DataFolder data = DataFolder.open(temporary.resolve("data"));
    assertTrue(!data.secret("one").equals(data.secret("two")));
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
