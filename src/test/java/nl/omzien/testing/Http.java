package nl.omzien.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** A person with a browser that has no scripts: follows nothing by itself, keeps its cookies. */
public final class Http {

  private final URI base;
  private final CookieManager cookies;
  private final HttpClient client;

  private Http(URI base, CookieManager cookies) {
    this.base = base;
    this.cookies = cookies;
    this.client =
        HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** Somebody who did not sign in, at the running program. */
  public static Http anonymous() {
    return anonymous(RunningApp.address());
  }

  /** Somebody who did not sign in, at this program. */
  public static Http anonymous(URI base) {
    return new Http(base, new CookieManager(null, CookiePolicy.ACCEPT_ALL));
  }

  /** The same person, with the same cookies, at another node. */
  public Http at(URI otherNode) {
    return new Http(otherNode, cookies);
  }

  /** One of the people of the demonstration, by first name: jan, gerda, samira, hilde ... */
  public static Http as(String firstName) {
    return as(firstName, RunningApp.address());
  }

  /** One of them, at this program. */
  public static Http as(String firstName, URI base) {
    Http person = anonymous(base);
    HttpResponse<String> answer =
        person.post("/demo/aanmelden", Map.of("email", firstName + "@example.org"));
    if (answer.statusCode() != 303) {
      throw new IllegalStateException(firstName + " could not sign in: " + answer.statusCode());
    }
    return person;
  }

  /** Looks at a page. */
  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** Sends a form from a page of ours. */
  public HttpResponse<String> post(String path, Map<String, String> fields) {
    return send(form(path, fields).header("Sec-Fetch-Site", "same-origin"));
  }

  /** Sends a form in which several boxes of one group are ticked. */
  public HttpResponse<String> postAll(String path, String name, Collection<String> ticked) {
    String body =
        ticked.stream()
            .map(value -> encoded(name) + "=" + encoded(value))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Sends a form with one file in it, as a browser does. */
  public HttpResponse<String> postFile(String path, String name, String file, byte[] content) {
    return postFile(path, Map.of(), name, file, content);
  }

  /** Sends a form with these fields and one file in it, as a browser does. */
  public HttpResponse<String> postFile(
      String path, Map<String, String> fields, String name, String file, byte[] content) {
    String boundary = "----een-rand-die-nergens-staat";
    StringBuilder typed = new StringBuilder();
    fields.forEach(
        (field, value) ->
            typed.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(boundary, field, value)));
    byte[] head =
        (typed
                + "--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\""
                + name
                + "\"; filename=\""
                + file
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8);
    byte[] end = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .header("Sec-Fetch-Site", "same-origin")
            .POST(
                HttpRequest.BodyPublishers.concat(
                    HttpRequest.BodyPublishers.ofByteArray(head),
                    HttpRequest.BodyPublishers.ofByteArray(content),
                    HttpRequest.BodyPublishers.ofByteArray(end))));
  }

  /** Sends a form and looks at the page that it leads to. */
  public HttpResponse<String> postAndFollow(String path, Map<String, String> fields) {
    HttpResponse<String> answer = post(path, fields);
    return answer.statusCode() == 303
        ? get(answer.headers().firstValue("Location").orElseThrow())
        : answer;
  }

  /** Sends JSON as a program does. */
  public HttpResponse<String> postJson(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  /** A form as a request, for tests that set headers of their own. */
  public HttpRequest.Builder form(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  /** A request to a path of the program. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path));
  }

  /** Looks at what is no text. */
  public HttpResponse<byte[]> bytes(HttpRequest.Builder request) {
    return send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  /** Sends any request with this person's cookies. */
  public HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private <T> HttpResponse<T> send(
      HttpRequest.Builder request, HttpResponse.BodyHandler<T> reader) {
    try {
      return client.send(request.build(), reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Her cookies, to look at or to lose. */
  public CookieManager cookies() {
    return cookies;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
