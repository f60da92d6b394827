package nl.omzien.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A chain over decisions (table {@code history}), looks ({@code viewing}) and policy ({@code
 * policy_change}): the hash (SHA-256) of each row and of the link before it. Whoever alters or
 * removes a row breaks it, and whoever makes the whole chain anew gets another last link: note that
 * one outside the program, with every backup.
 */
@Dependent
public class Chain {

  /** What comes before the first link. */
  static final String BEGIN = "0".repeat(64);

  /** Any number that nobody else locks. */
  private static final long LOCK = 7_205_912L;

  private static final int BATCH = 1000;

  /** What a row says, as the same text for ever: explicit columns, moments in microseconds. */
  private static final String TEXTS =
      "case %1$s.source"
          + " when 'history' then (select json_build_array(t.id, t.kind, t.subject_id,"
          + " (extract(epoch from t.happened_at) * 1000000)::bigint, t.person_id, t.event, t.note)"
          + "::text from history t where t.id = %1$s.source_id)"
          + " when 'viewing' then (select json_build_array(t.id, t.kind, t.subject_id,"
          + " (extract(epoch from t.viewed_at) * 1000000)::bigint, t.person_id, t.what)"
          + "::text from viewing t where t.id = %1$s.source_id)"
          + " when 'policy_change' then (select json_build_array(t.id,"
          + " (extract(epoch from t.changed_at) * 1000000)::bigint, t.person_id, t.setting,"
          + " t.value_from, t.value_to)::text from policy_change t where t.id = %1$s.source_id)"
          + " end";

  private final EntityManager entityManager;
  private final Clock clock;

  /**
   * The last link.
   *
   * @param place how many links there are
   * @param hash of the last one
   */
  public record Head(long place, String hash) {}

  @Inject
  public Chain(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    this.clock = clock;
  }

  /**
   * Makes links for rows that have none, in one transaction of the caller; one node at a time.
   *
   * @return how many; nought when there is nothing left to do
   */
  public int seal() {
    entityManager
        .createNativeQuery("select cast(pg_advisory_xact_lock(" + LOCK + ") as text)")
        .getResultList();
    Head head = head();
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    List<?> waiting =
        entityManager
            .createNativeQuery(
                "select w.source, w.source_id, "
                    + TEXTS.formatted("w")
                    + " from to_seal w order by w.source, w.source_id limit "
                    + BATCH)
            .getResultList();
    for (Object each : waiting) {
      Object[] row = (Object[]) each;
      String rowHash = hash(row[2] == null ? "" : (String) row[2]);
      head = next(head, (String) row[0], ((Number) row[1]).longValue(), rowHash);
      link(head, row, rowHash, now);
    }
    return waiting.size();
  }

  private void link(Head link, Object[] row, String rowHash, OffsetDateTime now) {
    entityManager
        .createNativeQuery(
            "with done as (delete from to_seal where source = ?2 and source_id = ?3)"
                + " insert into seal (place, source, source_id, row_hash, chain_hash, sealed_at)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6)")
        .setParameter(1, link.place())
        .setParameter(2, row[0])
        .setParameter(3, row[1])
        .setParameter(4, rowHash)
        .setParameter(5, link.hash())
        .setParameter(6, now)
        .executeUpdate();
  }

  /** The last link; place 0 when there is none. */
  public Head head() {
    List<?> last =
        entityManager
            .createNativeQuery("select place, chain_hash from seal order by place desc limit 1")
            .getResultList();
    return last.stream()
        .map(Object[].class::cast)
        .map(row -> new Head(((Number) row[0]).longValue(), (String) row[1]))
        .findFirst()
        .orElse(new Head(0, BEGIN));
  }

  /** How many rows wait for a link. */
  public long waiting() {
    return number("select count(*) from to_seal");
  }

  /** Looks at every link and its row; changes nothing. */
  public ChainCheck check() {
    List<ChainCheck.Break> breaks = new ArrayList<>();
    Head head = new Head(0, BEGIN);
    List<?> links = after(head);
    while (!links.isEmpty()) {
      for (Object each : links) {
        head = checked(head, (Object[]) each, breaks);
      }
      links = after(head);
    }
    long loose = 0;
    for (String source : List.of("history", "viewing", "policy_change")) {
      loose +=
          number(
              "select count(*) from "
                  + source
                  + " t where not exists (select 1 from seal s where s.source = '"
                  + source
                  + "' and s.source_id = t.id) and not exists (select 1 from to_seal w"
                  + " where w.source = '"
                  + source
                  + "' and w.source_id = t.id)");
    }
    return new ChainCheck(head, loose, breaks);
  }

  private List<?> after(Head head) {
    return entityManager
        .createNativeQuery(
            "select s.place, s.source, s.source_id, s.row_hash, s.chain_hash, "
                + TEXTS.formatted("s")
                + " from seal s where s.place > ?1 order by s.place limit "
                + BATCH)
        .setParameter(1, head.place())
        .getResultList();
  }

  private static Head checked(Head before, Object[] link, List<ChainCheck.Break> breaks) {
    long place = ((Number) link[0]).longValue();
    String source = (String) link[1];
    long id = ((Number) link[2]).longValue();
    String rowHash = (String) link[3];
    Head found = new Head(place, (String) link[4]);
    if (!found.equals(next(before, source, id, rowHash))) {
      breaks.add(new ChainCheck.Break(place, source, id, ChainCheck.What.LINK));
    } else if (link[5] == null) {
      breaks.add(new ChainCheck.Break(place, source, id, ChainCheck.What.MISSING));
    } else if (!hash((String) link[5]).equals(rowHash)) {
      breaks.add(new ChainCheck.Break(place, source, id, ChainCheck.What.ALTERED));
    }
    return found;
  }

  private static Head next(Head before, String source, long id, String rowHash) {
    return new Head(
        before.place() + 1, hash(before.hash() + " " + source + " " + id + " " + rowHash));
  }

  private long number(String query) {
    return ((Number) entityManager.createNativeQuery(query).getSingleResult()).longValue();
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
