package nl.omzien.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.util.List;
import java.util.stream.Stream;

/**
 * The libraries in {@code lib/database}, in a class loader beside the launcher's: the war brings
 * its own copy of the driver, and one on the launcher's class path would hide that.
 */
final class DatabaseLibraries {
  private final List<Path> jars;
  private final ClassLoader loader;

  DatabaseLibraries(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException cause) {
      throw new Refusal("The folder " + folder + " is missing beside omzien.jar.", cause);
    }
    loader =
        new URLClassLoader(
            "database",
            jars.stream().map(DatabaseLibraries::url).toArray(URL[]::new),
            ClassLoader.getPlatformClassLoader());
  }

  Driver driver() {
    return make(Driver.class, "org.postgresql.Driver");
  }

  InputStream decompressed(InputStream xz) {
    return make(InputStream.class, "org.tukaani.xz.XZInputStream", InputStream.class, xz);
  }

  /** Reads a tar archive; its entries come by {@link TarEntries}. */
  TarEntries tar(InputStream in) {
    return new TarEntries(
        make(
            InputStream.class,
            "org.apache.commons.compress.archivers.tar.TarArchiveInputStream",
            InputStream.class,
            in));
  }

  /** The first jar whose name begins like this. */
  Path jar(String prefix) {
    return jars.stream()
        .filter(jar -> jar.getFileName().toString().startsWith(prefix))
        .findFirst()
        .orElseThrow(() -> new Refusal("The library " + prefix + "* is missing in lib/database."));
  }

  private <T> T make(Class<T> kind, String name) {
    try {
      return kind.cast(loader.loadClass(name).getConstructor().newInstance());
    } catch (ReflectiveOperationException cause) {
      throw new Refusal("The library with " + name + " is missing in lib/database.", cause);
    }
  }

  private <T, A> T make(Class<T> kind, String name, Class<A> argumentKind, A argument) {
    try {
      return kind.cast(loader.loadClass(name).getConstructor(argumentKind).newInstance(argument));
    } catch (ReflectiveOperationException cause) {
      throw new Refusal("The library with " + name + " is missing in lib/database.", cause);
    }
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException cause) {
      throw new IllegalStateException(cause);
    }
  }
}
