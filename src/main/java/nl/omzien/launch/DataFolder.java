package nl.omzien.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The folder that holds all of an installation: database, key, log. One live launcher at a time:
 * the lock is held by the operating system, so a launcher that was killed leaves none behind.
 */
final class DataFolder {
  private static final int SECRET_BYTES = 32;

  /**
   * The locks of this process, until it dies. A channel that nobody holds would be collected and
   * closed, and the lock be lost; so it would when this process opened and closed the file again.
   */
  private static final Queue<FileChannel> HELD = new ConcurrentLinkedQueue<>();

  private final Path folder;

  private DataFolder(Path folder) {
    this.folder = folder;
  }

  static DataFolder open(Path folder) {
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder, only("rwx------"));
      }
      FileChannel lock =
          FileChannel.open(
              folder.resolve("omzien.lock"), EnumSet.of(CREATE, READ, WRITE), only("rw-------"));
      if (lock.tryLock() == null) {
        throw inUse(folder, lock);
      }
      lock.truncate(0);
      lock.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(UTF_8)), 0);
      HELD.add(lock);
      return new DataFolder(folder);
    } catch (IOException cause) {
      throw new Refusal("The data folder " + folder + " cannot be written to.", cause);
    }
  }

  private static Refusal inUse(Path folder, FileChannel lock) throws IOException {
    try (lock) {
      String pid = new String(Channels.newInputStream(lock).readAllBytes(), UTF_8);
      return new Refusal("The data folder " + folder + " is in use by process " + pid + ".");
    }
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  /** Whether this process is root, seen from whose the lock file is. */
  boolean belongsToRoot() {
    try {
      return Files.getAttribute(folder.resolve("omzien.lock"), "unix:uid").equals(0);
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException noUnix) {
      return false;
    }
  }

  /** The secret in this file, made when there is none yet; nobody else can read it. */
  String secret(String name) {
    Path file = folder.resolve(name);
    try {
      if (Files.notExists(file)) {
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        try (FileChannel channel =
            FileChannel.open(file, EnumSet.of(CREATE_NEW, WRITE), only("rw-------"))) {
          channel.write(ByteBuffer.wrap(Base64.getEncoder().encode(random)));
          channel.force(true);
        }
      }
      return Files.readString(file).strip();
    } catch (IOException cause) {
      throw new Refusal("The file " + file + " cannot be read or made.", cause);
    }
  }

  private static FileAttribute<?> only(String permissions) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
  }
}
