package nl.omzien.web;

import java.net.URI;
import java.net.URISyntaxException;

/** Where to go back to: a path on this site and nothing else, whoever wrote it. */
public final class LocalPath {

  private LocalPath() {}

  /** The path when it is one of ours, else the alternative. */
  public static String of(String path, String otherwise) {
    if (path == null || !path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
      return otherwise;
    }
    try {
      URI uri = new URI(path);
      return uri.isAbsolute() || uri.getAuthority() != null ? otherwise : uri.toString();
    } catch (URISyntaxException broken) {
      return otherwise;
    }
  }
}
