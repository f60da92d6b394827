package nl.omzien.platform;

import jakarta.persistence.TypedQuery;

/**
 * Reads in one statement what the rows of a query lead to. Of {@code join fetch} in JPQL
 * EclipseLink follows the first step only, and reads each next one by itself; its hint follows a
 * whole path.
 */
public final class Fetch {

  private static final String HINT = "eclipselink.left-join-fetch";

  private Fetch() {}

  /**
   * The same query, that reads these too.
   *
   * @param paths such as {@code r.person.team}, from the name that the query gives its rows; not
   *     for a query that holds its rows, for PostgreSQL does not hold what may not be there
   */
  public static <T> TypedQuery<T> along(TypedQuery<T> query, String... paths) {
    for (String path : paths) {
      query.setHint(HINT, path);
    }
    return query;
  }
}
