package nl.omzien.home;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.stream.JsonParsingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.omzien.platform.StartRefused;

/** The files of the demonstration. Whatever is wrong in one is told by file and line. */
final class DemoFiles {

  private final Optional<Path> folder;

  DemoFiles(Optional<Path> folder) {
    this.folder = folder;
  }

  /** One JSON object. */
  JsonObject object(String file) {
    try (Reader text = open(file);
        JsonReader reader = Json.createReader(text)) {
      return reader.readObject();
    } catch (JsonParsingException wrong) {
      throw wrong(file, wrong.getLocation().getLineNumber(), wrong);
    } catch (IOException wrong) {
      throw new StartRefused("The demonstration file " + file + " cannot be read.", wrong);
    }
  }

  /** One JSON object a line, each given to the consumer. */
  void lines(String file, Consumer<JsonObject> use) {
    List<String> lines;
    try (BufferedReader reader = new BufferedReader(open(file))) {
      lines = reader.lines().toList();
    } catch (IOException wrong) {
      throw new StartRefused("The demonstration file " + file + " cannot be read.", wrong);
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        use(file, i + 1, lines.get(i), use);
      }
    }
  }

  private static void use(String file, long number, String line, Consumer<JsonObject> use) {
    try (JsonReader reader = Json.createReader(new StringReader(line))) {
      use.accept(reader.readObject());
    } catch (JsonException | NullPointerException | ClassCastException wrong) {
      throw wrong(file, number, wrong);
    } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
      throw wrong(file, number, wrong);
    }
  }

  private static StartRefused wrong(String file, long line, Exception cause) {
    return new StartRefused(
        "The demonstration file " + file + " is not right in line " + line + ".", cause);
  }

  /** A file as it is; absent when the folder of the demonstration has none. */
  Optional<byte[]> bytes(String file) {
    if (folder.isPresent() && !Files.exists(folder.get().resolve(file))) {
      return Optional.empty();
    }
    try (InputStream in = stream(file)) {
      return Optional.of(in.readAllBytes());
    } catch (IOException wrong) {
      throw new StartRefused("The demonstration file " + file + " cannot be read.", wrong);
    }
  }

  /** When what stands in a file is not right. */
  static StartRefused wrong(String file, Exception cause) {
    return new StartRefused(
        "The demonstration file " + file + " is not right: " + cause.getMessage(), cause);
  }

  private Reader open(String file) throws IOException {
    return new InputStreamReader(stream(file), StandardCharsets.UTF_8);
  }

  private InputStream stream(String file) throws IOException {
    return folder.isPresent()
        ? Files.newInputStream(folder.get().resolve(file))
        : DemoFiles.class.getResourceAsStream("/demo/" + file);
  }
}
