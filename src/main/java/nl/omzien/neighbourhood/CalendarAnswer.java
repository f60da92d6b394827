package nl.omzien.neighbourhood;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.omzien.initiative.Initiative;
import nl.omzien.platform.Settings;
import nl.omzien.web.Language;
import nl.omzien.web.Texts;

/**
 * Answers a calendar, always in Dutch: whoever subscribes has no cookie. It costs next to nothing
 * when nothing changed, as calendars ask again and again.
 */
@Dependent
class CalendarAnswer {

  static final String TYPE = "text/calendar;charset=UTF-8";

  private static final int SECONDS = 900;

  @Inject private Settings settings;
  @Inject private Clock clock;

  Response of(String file, String name, List<Initiative> initiatives, Request request) {
    EntityTag tag = new EntityTag(tag(made(name, initiatives, Instant.EPOCH)), true);
    CacheControl kept = new CacheControl();
    kept.setMaxAge(SECONDS);
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    if (unchanged != null) {
      return unchanged.tag(tag).cacheControl(kept).build();
    }
    return Response.ok(made(name, initiatives, clock.instant()), TYPE)
        .tag(tag)
        .cacheControl(kept)
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file + ".ics\"")
        .build();
  }

  private String made(String name, List<Initiative> initiatives, Instant moment) {
    return new CalendarFile(Texts.in(Language.DUTCH.code()), settings.url(), moment)
        .of(name, initiatives);
  }

  /** Of all but the moment at which it is made, so that it stays the same. */
  private static String tag(String calendar) {
    return UUID.nameUUIDFromBytes(calendar.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
