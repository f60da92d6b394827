package nl.omzien.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every address that the program answers, read from its own classes. */
final class Routes {

  private Routes() {}

  /** All of them, such as {@code POST /mijn/vragen/{reference}/intrekking}. */
  static Set<String> all() {
    try {
      java.nio.file.Path classes =
          java.nio.file.Path.of(
              OmzienApplication.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<java.nio.file.Path> files = Files.walk(classes.resolve("nl/omzien"))) {
        return files
            .filter(file -> file.toString().endsWith(".class"))
            .filter(file -> !file.toString().contains("/launch/"))
            .map(file -> classes.relativize(file).toString().replace('/', '.'))
            .map(name -> name.substring(0, name.length() - ".class".length()))
            .map(Routes::load)
            .filter(type -> type.isAnnotationPresent(Path.class))
            .flatMap(Routes::of)
            .collect(Collectors.toCollection(TreeSet::new));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (URISyntaxException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static Stream<String> of(Class<?> type) {
    String begin = type.getAnnotation(Path.class).value();
    return Arrays.stream(type.getDeclaredMethods())
        .flatMap(method -> verb(method).stream().map(verb -> verb + " " + address(begin, method)));
  }

  private static Optional<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .filter(type -> type.isAnnotationPresent(HttpMethod.class))
        .map(type -> type.getAnnotation(HttpMethod.class).value())
        .findFirst();
  }

  private static String address(String begin, Method method) {
    Path path = method.getAnnotation(Path.class);
    String whole = "/" + begin + "/" + (path == null ? "" : path.value());
    String tidy = whole.replaceAll("/+", "/");
    return tidy.length() > 1 && tidy.endsWith("/") ? tidy.substring(0, tidy.length() - 1) : tidy;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Routes.class.getClassLoader());
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
