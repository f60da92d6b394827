package nl.omzien.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.omzien.platform.Email;
import nl.omzien.platform.Outbox;
import nl.omzien.platform.Refusal;
import nl.omzien.testing.Program;
import nl.omzien.testing.TestDatabase;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What only the container can show: whom it injects as the visitor, what a cookie makes of
 * somebody, and that what is rolled back was never there. Runs inside the real war in a real
 * server.
 */
@ExtendWith(ArquillianExtension.class)
class InsideTheServerIT {

  @Inject private Visitor visitor;
  @Inject private Recognition recognition;
  @Inject private Work work;

  /** The built war with this test in it, on an empty database of its own. */
  @Deployment
  public static WebArchive war() throws IOException {
    TestDatabase database = TestDatabase.fresh();
    database.transact(
        jpa -> jpa.createNativeQuery("update installation set demo = false").executeUpdate());
    PGSimpleDataSource source = (PGSimpleDataSource) database.dataSource();
    Path data = Files.createTempDirectory("omzien-inside");
    String settings =
        String.join(
            "\n",
            "omzien.db.url=" + source.getUrl().replaceFirst("\\?.*", ""),
            "omzien.db.user=postgres",
            "omzien.db.password=postgres",
            "omzien.key=a-key-for-this-test-only",
            "omzien.data=" + data);
    File file = Program.home().resolve("omzien.war").toFile();
    WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, file);
    String webXml;
    try (InputStream in = war.get("WEB-INF/web.xml").getAsset().openStream()) {
      webXml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    // Arquillian's own servlet comes in by a fragment, which our ordering shuts out
    return war.setWebXML(new StringAsset(webXml.replace("<absolute-ordering/>", "")))
        .addClasses(InsideTheServerIT.class, Work.class, Work.Happened.class)
        .addAsResource(new StringAsset(settings + "\n"), "META-INF/microprofile-config.properties");
  }

  /** Changes something and then, sometimes, thinks better of it. */
  @ApplicationScoped
  public static class Work {

    public record Happened(String what) {}

    private final List<String> heard = new ArrayList<>();

    @Inject private EntityManager entityManager;
    @Inject private Outbox outbox;
    @Inject private SignInSessions sessions;
    @Inject private Event<Happened> events;

    @Transactional
    public void mail(String address) {
      outbox.write(address, "Bericht van Omzien", "tekst", "<p>tekst</p>");
      events.fire(new Happened(address));
    }

    @Transactional
    public void mailAndRefuse(String address) {
      mail(address);
      entityManager.flush();
      throw new Refusal("thought better of it") {
        private static final long serialVersionUID = 1L;
      };
    }

    void afterSuccess(@Observes(during = TransactionPhase.AFTER_SUCCESS) Happened happened) {
      heard.add(happened.what());
    }

    public List<String> heard() {
      return List.copyOf(heard);
    }

    @Transactional
    public long mailsTo(String address) {
      return ((Number)
              entityManager
                  .createNativeQuery("select count(*) from mail where address = ?1")
                  .setParameter(1, address)
                  .getSingleResult())
          .longValue();
    }

    /** A member of a team that serves one of two districts; gives her session's token. */
    @Transactional
    public String member(String address) {
      Long id = sessions.accountOf(new Email(address), "nl");
      for (String command :
          List.of(
              "insert into team (name, telephone, hours) values ('T', '0299-012345', 'altijd')",
              "insert into district (code, name, slug, team_id)"
                  + " values ('WK000001', 'W', 'w', (select max(id) from team))",
              "insert into district (code, name, slug) values ('WK000002', 'O', 'o')",
              "update person set team_id = (select max(id) from team) where id = " + id)) {
        entityManager.createNativeQuery(command).executeUpdate();
      }
      return sessions.open(id, Optional.empty());
    }

    @Transactional
    public String resident(String address) {
      return sessions.open(sessions.accountOf(new Email(address), "nl"), Optional.empty());
    }
  }

  @Test
  void without_a_cookie_the_injected_visitor_is_nobody_and_never_the_program_itself() {
    assertFalse(visitor.signedIn());
    assertFalse(visitor.background());
    assertEquals(Set.of(), Set.copyOf(visitor.roles()));
    assertThrows(SignInNeeded.class, visitor::requireStaff);
  }

  @Test
  void a_cookie_makes_somebody_a_resident_and_a_member_only_of_her_teams_districts() {
    Visitor resident = recognition.visitor(work.resident("bewoner@example.org")).orElseThrow();
    assertEquals(EnumSet.of(Role.RESIDENT), resident.roles());
    assertEquals(Set.of(), resident.districts());

    Visitor member = recognition.visitor(work.member("lid@example.org")).orElseThrow();
    assertEquals(EnumSet.of(Role.RESIDENT, Role.TEAM), member.roles());
    assertEquals(Set.of("WK000001"), member.districts());
    assertTrue(recognition.visitor("a-token-that-nobody-got").isEmpty());
  }

  @Test
  void a_mail_of_a_transaction_that_is_refused_was_never_written_and_nobody_hears_of_it() {
    assertThrows(Refusal.class, () -> work.mailAndRefuse("nooit@example.org"));
    assertEquals(0, work.mailsTo("nooit@example.org"));
    assertFalse(work.heard().contains("nooit@example.org"));

    work.mail("wel@example.org");
    assertEquals(1, work.mailsTo("wel@example.org"));
    assertTrue(work.heard().contains("wel@example.org"));
  }
}
