package nl.omzien.web;

import static nl.omzien.platform.JsonText.JSON;

import jakarta.ws.rs.core.Response;

/** A refusal as JSON ({@code application/problem+json}, RFC 9457). */
public final class ApiProblem {

  private ApiProblem() {}

  /**
   * A refusal.
   *
   * @param status the HTTP status
   * @param title what is the matter, the same for every case of it
   * @param detail what to do about it; never repeats what was sent
   */
  public static Response of(int status, String title, String detail) {
    return Response.status(status)
        .type("application/problem+json")
        .entity(
            JSON.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .build()
                .toString())
        .build();
  }
}
