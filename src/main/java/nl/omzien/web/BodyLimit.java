package nl.omzien.web;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses a body that is larger than any form of ours, before it is read into memory. A proxy may
 * refuse it earlier; not everybody has one. A file may be larger: only what takes a file reads a
 * body in several parts. Largest is that of a coordinator, who brings the neighbourhoods of CBS.
 */
@Provider
@PreMatching
@Priority(1)
public class BodyLimit implements ContainerRequestFilter {

  /** In bytes; a form of 20,000 characters, each of them written as twelve bytes. */
  static final int MOST = 250_000;

  /**
   * In bytes; more than any file of ours may have, so that who brings a photo that is too large
   * reads that in words, beside what she typed. Parts wait on disk, not in memory.
   */
  static final int MOST_OF_FILE = 25_000_000;

  /** In bytes; a file of 60 MB with what stands around it. */
  static final int MOST_OF_COORDINATOR = 60_100_000;

  @Context private HttpServletRequest visit;

  @Override
  public void filter(ContainerRequestContext request) {
    int most = MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type(request)) ? ofFile() : MOST;
    if (request.getLength() > most) {
      throw tooLarge();
    }
    if (request.hasEntity()) {
      request.setEntityStream(new Limited(request.getEntityStream(), most));
    }
  }

  private int ofFile() {
    return SignedIn.of(visit).filter(SignedIn::coordinator).isPresent()
        ? MOST_OF_COORDINATOR
        : MOST_OF_FILE;
  }

  private static MediaType type(ContainerRequestContext request) {
    MediaType type = request.getMediaType();
    return type == null || type.isWildcardType() || type.isWildcardSubtype()
        ? MediaType.APPLICATION_OCTET_STREAM_TYPE
        : type;
  }

  private static ClientErrorException tooLarge() {
    return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
  }

  /** For a body that does not tell its length. */
  private static final class Limited extends FilterInputStream {
    private final int most;
    private long read;

    Limited(InputStream in, int most) {
      super(in);
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int some = super.read(bytes, offset, length);
      count(Math.max(0, some));
      return some;
    }

    private void count(int more) {
      read += more;
      if (read > most) {
        throw tooLarge();
      }
    }
  }
}
