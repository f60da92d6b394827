package nl.omzien.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.omzien.testing.Program;

/** The real launcher and its libraries beside a tiny war, so that its tests are only about it. */
final class TinyHome {
  private TinyHome() {}

  static Path in(Path folder) throws IOException {
    Files.copy(Program.home().resolve("omzien.jar"), folder.resolve("omzien.jar"));
    Files.createSymbolicLink(folder.resolve("lib"), Program.home().resolve("lib").toAbsolutePath());
    try (OutputStream file = Files.newOutputStream(folder.resolve("omzien.war"));
        ZipOutputStream war = new ZipOutputStream(file)) {
      for (Class<?> content : List.of(TinyApplication.class, TinyHealth.class, TinyStart.class)) {
        String name = content.getName().replace('.', '/') + ".class";
        war.putNextEntry(new ZipEntry("WEB-INF/classes/" + name));
        war.write(content.getResourceAsStream("/" + name).readAllBytes());
        war.closeEntry();
      }
    }
    return folder;
  }

  /** Where the database of this program is: address, user and password. */
  static List<String> database(Program program) throws IOException {
    try (InputStream told = program.address().resolve("database").toURL().openStream()) {
      return new String(told.readAllBytes(), UTF_8).lines().toList();
    }
  }
}
