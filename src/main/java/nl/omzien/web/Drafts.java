package nl.omzien.web;

import static nl.omzien.platform.JsonText.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.NewCookie;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.omzien.platform.Secrets;
import nl.omzien.platform.Settings;

/**
 * Forms that are not finished: kept on the server for 24 hours, found by an opaque cookie, never in
 * the browser's own storage. After sign-in a draft is found by the person too, so that a link
 * opened on another device loses nothing.
 */
@ApplicationScoped
public class Drafts {

  private static final String COOKIE = "concept";
  private static final Duration LIFE = Duration.ofHours(24);

  private EntityManager entityManager;
  private Secrets secrets;
  private Settings settings;
  private Clock clock;

  /** For the container's proxy only. */
  protected Drafts() {}

  @Inject
  Drafts(EntityManager entityManager, Secrets secrets, Settings settings, Clock clock) {
    this.entityManager = entityManager;
    this.secrets = secrets;
    this.settings = settings;
    this.clock = clock;
  }

  /** Keeps the fields under the kind, and gives the cookie by which they are found. */
  @Transactional
  public NewCookie keep(HttpServletRequest request, String kind, Fields fields) {
    String token = Cookies.value(request, COOKIE).filter(this::known).orElseGet(Secrets::token);
    entityManager
        .createNativeQuery(
            "insert into draft (token_hash, kind, fields, expires_at) values (?1, ?2, ?3, ?4)"
                + " on conflict (token_hash, kind) do update"
                + " set fields = excluded.fields, expires_at = excluded.expires_at")
        .setParameter(1, hash(token))
        .setParameter(2, kind)
        .setParameter(3, write(fields))
        .setParameter(4, clock.instant().plus(LIFE).atOffset(ZoneOffset.UTC))
        .executeUpdate();
    return Cookies.make(COOKIE, token, (int) LIFE.toSeconds(), settings.secure());
  }

  /** The draft of this kind in this browser, or of this person. */
  @Transactional
  public Optional<Fields> find(HttpServletRequest request, String kind, Optional<Long> personId) {
    List<?> found =
        entityManager
            .createNativeQuery(
                "select fields from draft where kind = ?1 and expires_at > ?2"
                    + " and (token_hash = ?3 or person_id = ?4)"
                    + " order by (token_hash = ?3) desc limit 1")
            .setParameter(1, kind)
            .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
            .setParameter(3, hashOf(request).orElse(""))
            .setParameter(4, personId.orElse(-1L))
            .getResultList();
    return found.stream().findFirst().map(fields -> read((String) fields));
  }

  /** The draft of this kind among those with this hash. */
  public Optional<Fields> ofHash(String tokenHash, String kind) {
    List<?> found =
        entityManager
            .createNativeQuery(
                "select fields from draft where kind = ?1 and token_hash = ?2 and expires_at > ?3")
            .setParameter(1, kind)
            .setParameter(2, tokenHash)
            .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
            .getResultList();
    return found.stream().findFirst().map(fields -> read((String) fields));
  }

  /** Throws the draft of this kind away. */
  @Transactional
  public void forget(HttpServletRequest request, String kind, Optional<Long> personId) {
    entityManager
        .createNativeQuery(
            "delete from draft where kind = ?1 and (token_hash = ?2 or person_id = ?3)")
        .setParameter(1, kind)
        .setParameter(2, hashOf(request).orElse(""))
        .setParameter(3, personId.orElse(-1L))
        .executeUpdate();
  }

  /** Throws the draft of this kind among those with this hash away. */
  public void forget(String tokenHash, String kind) {
    entityManager
        .createNativeQuery("delete from draft where kind = ?1 and token_hash = ?2")
        .setParameter(1, kind)
        .setParameter(2, tokenHash)
        .executeUpdate();
  }

  /** Throws every draft of this browser away: the quick exit. */
  @Transactional
  public NewCookie forgetAll(HttpServletRequest request) {
    entityManager
        .createNativeQuery("delete from draft where token_hash = ?1")
        .setParameter(1, hashOf(request).orElse(""))
        .executeUpdate();
    return Cookies.gone(COOKIE, settings.secure());
  }

  /** Lets a person find this browser's drafts elsewhere; called when she asks for a code. */
  public Optional<String> hashOf(HttpServletRequest request) {
    return Cookies.value(request, COOKIE).map(this::hash);
  }

  /** Gives the drafts with this hash to a person; called when her code proved right. */
  public void give(String tokenHash, Long personId) {
    entityManager
        .createNativeQuery("update draft set person_id = ?1 where token_hash = ?2")
        .setParameter(1, personId)
        .setParameter(2, tokenHash)
        .executeUpdate();
  }

  /** Throws away what is older than a day; within the caller's transaction. */
  void forgetOld() {
    entityManager
        .createNativeQuery("delete from draft where expires_at <= ?1")
        .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  private boolean known(String token) {
    return !entityManager
        .createNativeQuery("select 1 from draft where token_hash = ?1")
        .setParameter(1, hash(token))
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  private String hash(String token) {
    return secrets.hash("draft", token);
  }

  private static String write(Fields fields) {
    JsonObjectBuilder json = JSON.createObjectBuilder();
    fields
        .kept()
        .forEach((name, values) -> json.add(name, JSON.createArrayBuilder(values).build()));
    return json.build().toString();
  }

  private static Fields read(String text) {
    try (JsonReader reader = JSON.createReader(new StringReader(text))) {
      JsonObject json = reader.readObject();
      Map<String, List<String>> values =
          json.keySet().stream()
              .collect(
                  Collectors.toMap(
                      name -> name,
                      name ->
                          json.getJsonArray(name).stream()
                              .map(value -> ((jakarta.json.JsonString) value).getString())
                              .toList()));
      return Fields.of(values);
    }
  }
}
