package nl.omzien.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A tar stream from another class loader, so spoken to by reflection; unpacks itself. */
final class TarEntries {
  private static final int EXECUTABLE = 0100;

  private final InputStream tar;

  TarEntries(InputStream tar) {
    this.tar = tar;
  }

  void unpackTo(Path folder) throws IOException {
    try {
      for (Object entry = ask(tar, "getNextEntry"); entry != null; ) {
        Path file = folder.resolve((String) ask(entry, "getName")).normalize();
        if (!file.startsWith(folder)) {
          throw new IOException("Outside of the folder: " + file);
        }
        unpack(entry, file);
        entry = ask(tar, "getNextEntry");
      }
    } catch (ReflectiveOperationException cause) {
      throw new IOException(cause);
    }
  }

  private void unpack(Object entry, Path file) throws IOException, ReflectiveOperationException {
    if ((boolean) ask(entry, "isDirectory")) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if ((boolean) ask(entry, "isSymbolicLink")) {
      Files.createSymbolicLink(file, Path.of((String) ask(entry, "getLinkName")));
    } else {
      Files.copy(tar, file);
      if (((int) ask(entry, "getMode") & EXECUTABLE) != 0) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }

  private static Object ask(Object whom, String method) throws ReflectiveOperationException {
    return whom.getClass().getMethod(method).invoke(whom);
  }
}
