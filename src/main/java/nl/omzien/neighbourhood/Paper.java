package nl.omzien.neighbourhood;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.omzien.web.Templates;
import nl.omzien.web.View;

/**
 * Pages on paper: a template becomes a tagged PDF (PDF/UA, ISO 14289-1) with our own typeface in
 * it. Making one is heavy work for a server, so one is made at a time and the last ones are kept.
 */
@ApplicationScoped
class Paper {

  static final String TYPE = "application/pdf";

  private static final int KEPT = 40;
  private static final int FRESH = 900;
  private static final int PATIENCE = 30;
  private static final float VERSION = 1.7f;

  @Inject private Templates templates;

  private final Semaphore press = new Semaphore(1);
  private final Map<String, byte[]> last = new LinkedHashMap<>();

  /** Answers the page as a file of this name. */
  Response answer(View page, String file, Request request) {
    String text = printable(templates.text(page));
    String key = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    EntityTag tag = new EntityTag(key, true);
    CacheControl kept = new CacheControl();
    kept.setMaxAge(FRESH);
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    if (unchanged != null) {
      return unchanged.tag(tag).cacheControl(kept).build();
    }
    return Response.ok(printed(key, text), TYPE)
        .tag(tag)
        .cacheControl(kept)
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file + ".pdf\"")
        .build();
  }

  private byte[] printed(String key, String text) {
    try {
      if (!press.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
        throw new ServiceUnavailableException((long) PATIENCE);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ServiceUnavailableException((long) PATIENCE, stopped);
    }
    try {
      byte[] known = last.remove(key);
      byte[] made = known == null ? print(text) : known;
      last.put(key, made);
      if (last.size() > KEPT) {
        last.remove(last.keySet().iterator().next());
      }
      return made;
    } finally {
      press.release();
    }
  }

  /** Reads nothing from elsewhere: pictures stand in the page itself. */
  static byte[] print(String text) {
    XRLog.setLoggingEnabled(false);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PdfRendererBuilder press =
          new PdfRendererBuilder()
              .usePdfUaAccessibility(true)
              .usePdfVersion(VERSION)
              .useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null)
              .withHtmlContent(text, null)
              .toStream(out);
      for (int weight : new int[] {400, 700}) {
        font(press, "Atkinson", "latin", weight);
        font(press, "Atkinson Extended", "latin-ext", weight);
      }
      press.run();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void font(PdfRendererBuilder press, String family, String letters, int weight) {
    String file = "/fonts/atkinson-" + letters + "-" + weight + ".ttf";
    press.useFont(() -> resource(file), family, weight, FontStyle.NORMAL, true);
  }

  private static InputStream resource(String file) {
    InputStream in = Paper.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException("The build left out " + file);
    }
    return in;
  }

  /** Without the characters that XML 1.0 does not know: people paste them. */
  static String printable(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            letter ->
                letter == '\t'
                    || letter == '\n'
                    || letter >= ' ' && letter <= 0xD7FF
                    || letter >= 0xE000 && letter <= 0xFFFD
                    || letter >= 0x10000)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
