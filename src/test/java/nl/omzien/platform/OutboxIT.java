package nl.omzien.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.omzien.testing.TestClock;
import nl.omzien.testing.TestDatabase;
import nl.omzien.testing.TestSettings;
import nl.omzien.testing.Village;
import nl.omzien.web.Correspondent;
import nl.omzien.web.TestLetters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail over real SMTP to a server in the test. */
class OutboxIT {

  private final TestDatabase database = TestDatabase.fresh();
  private final TestClock clock = new TestClock(Village.MORNING);
  private final int port = freePort();
  private GreenMail server;

  @BeforeEach
  void open() {
    server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
    server.start();
  }

  @AfterEach
  void leave() {
    server.stop();
    database.close();
  }

  @Test
  void aMailGoesOnceHoweverOftenTheWorkerLooks() throws Exception {
    write("jan@example.org", "Bericht van Omzien");
    assertTrue(send());
    assertFalse(send());
    clock.pass(Duration.ofDays(3));
    assertFalse(send());
    assertEquals(List.of("jan@example.org"), receivers());
    MimeMessage message = server.getReceivedMessages()[0];
    assertEquals("Bericht van Omzien", message.getSubject());
    assertEquals("omzien@example.org", message.getFrom()[0].toString());
    assertEquals("auto-generated", message.getHeader("Auto-Submitted", null));
    Multipart both = (Multipart) message.getContent();
    assertEquals("platte tekst é", both.getBodyPart(0).getContent().toString().strip());
    assertEquals("<p>html</p>", both.getBodyPart(1).getContent().toString().strip());
    assertTrue(both.getContentType().startsWith("multipart/alternative"));
  }

  @Test
  void whatIsRolledBackIsNeverSent() {
    assertThrows(
        IllegalStateException.class,
        () ->
            database.transact(
                em -> {
                  new Outbox(em, clock).write("jan@example.org", "Bericht", "tekst", "html");
                  em.flush();
                  throw new IllegalStateException("no");
                }));
    assertFalse(send());
    assertEquals(List.of(), receivers());
  }

  @Test
  void whenTheMailServerIsDownTheMailWaitsEverLongerAndThenGoes() throws Exception {
    server.stop();
    write("jan@example.org", "Bericht");
    long waited = 0;
    for (long minutes : List.of(1, 2, 4, 8)) {
      assertTrue(send(), "it is tried");
      assertFalse(send(), "and then it waits");
      clock.pass(Duration.ofMinutes(minutes).minusSeconds(1));
      assertFalse(send(), "for " + minutes + " minutes");
      clock.pass(Duration.ofSeconds(1));
      waited += minutes;
    }
    open();
    assertTrue(send());
    assertFalse(send());
    assertEquals(List.of("jan@example.org"), receivers());
    assertEquals(15, waited);
  }

  @Test
  void theLongestWaitIsSixHours() {
    Mail mail = new Mail("jan@example.org", "Bericht", "", "", Village.MORNING);
    for (int i = 0; i < 100; i++) {
      mail.failed(Village.MORNING);
    }
    assertEquals(Village.MORNING.plus(Duration.ofHours(6)), mail.nextAttemptAt());
  }

  @Test
  void twoWorkersAtOnceSendEachMailOnce() throws Exception {
    Set<String> addresses =
        IntStream.range(0, 40)
            .mapToObj(i -> "iemand" + i + "@example.org")
            .collect(Collectors.toSet());
    addresses.forEach(address -> write(address, "Bericht"));
    CyclicBarrier start = new CyclicBarrier(2);
    List<CompletableFuture<Integer>> workers = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      workers.add(
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  start.await(30, TimeUnit.SECONDS);
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
                int sent = 0;
                while (send()) {
                  sent++;
                }
                return sent;
              }));
    }
    int sent = workers.get(0).get(60, TimeUnit.SECONDS) + workers.get(1).get(60, TimeUnit.SECONDS);
    assertEquals(40, sent);
    assertEquals(40, receivers().size());
    assertEquals(addresses, Set.copyOf(receivers()));
  }

  @Test
  void aMailThatCannotGoKeepsNoOtherFromGoing() {
    write("geen adres", "Bericht");
    write("jan@example.org\r\nBcc: dief@example.org", "Bericht");
    write("emine@example.org", "Bericht");
    while (send()) {
      // until nothing is due
    }
    assertEquals(List.of("emine@example.org"), receivers());
  }

  @Test
  void nobodyCanPutAHeaderIntoAMail() throws Exception {
    write("jan@example.org", "Bericht\r\nBcc: dief@example.org\r\n\r\nNep");
    assertTrue(send());
    MimeMessage message = server.getReceivedMessages()[0];
    assertNull(message.getHeader("Bcc"));
    assertEquals(List.of("jan@example.org"), receivers());
    assertEquals(1, message.getRecipients(Message.RecipientType.TO).length);
    assertTrue(message.getContentType().startsWith("multipart/alternative"));
  }

  /** After a crash between sending and noting it, the second copy can be known as the same mail. */
  @Test
  void aMailThatIsSentAnewCarriesTheSameName() throws Exception {
    write("jan@example.org", "Bericht");
    assertThrows(
        IllegalStateException.class,
        () ->
            database.transact(
                em -> {
                  sendOne(em);
                  throw new IllegalStateException("the power went out");
                }));
    assertTrue(send());
    MimeMessage[] copies = server.getReceivedMessages();
    assertEquals(2, copies.length);
    assertEquals(copies[0].getMessageID(), copies[1].getMessageID());
    assertTrue(copies[0].getMessageID().endsWith("@example.org>"), copies[0].getMessageID());
  }

  @Test
  void aLetterIsNeutralOnTheOutsideAndKeepsToItselfWhatWasAsked() throws Exception {
    database.transact(
        em ->
            TestLetters.in(em, settings(), clock)
                .to(new Reader(Optional.of("jan@example.org"), "Jan", "nl"), "connected")
                .action("action", "/mijn/vragen/abcd2345")
                .send());
    database.transact(
        em ->
            TestLetters.in(em, settings(), clock)
                .to("emine@example.org", "tr", "reminder")
                .action("yes", "/herinnering/x/ja")
                .action("no", "/herinnering/x/nee")
                .send());
    while (send()) {
      // until nothing is due
    }
    for (MimeMessage message : server.getReceivedMessages()) {
      assertEquals("Bericht van Omzien", message.getSubject());
      Multipart both = (Multipart) message.getContent();
      String plain = both.getBodyPart(0).getContent().toString();
      String html = both.getBodyPart(1).getContent().toString();
      assertTrue(html.contains("<html"), html);
      assertFalse(plain.contains("<"), plain);
      for (String telling :
          List.of("boodschappen", "vrijwilliger", "schuld", "hulpvraag", "rolstoel")) {
        assertFalse((plain + html).toLowerCase(java.util.Locale.ROOT).contains(telling), plain);
      }
    }
    assertEquals(Set.of("jan@example.org", "emine@example.org"), Set.copyOf(receivers()));
  }

  /** RFC 8058: a mail program makes a button of these two, and posts there by itself. */
  @Test
  void aLetterThatCanBeStoppedSaysSoInItsHeadAndAtItsFoot() throws Exception {
    database.transact(
        em -> {
          TestLetters.in(em, settings(), clock)
              .to("jan@example.org", "nl", "search-found")
              .action("action", "/mijn/zoekopdrachten")
              .stop("/zoekopdracht/" + "x".repeat(51) + "/stop")
              .send();
          TestLetters.in(em, settings(), clock)
              .to("emine@example.org", "nl", "search-over")
              .action("action", "/mijn/zoekopdrachten")
              .send();
        });
    while (send()) {
      // until nothing is due
    }
    for (MimeMessage message : server.getReceivedMessages()) {
      boolean stops = message.getAllRecipients()[0].toString().startsWith("jan");
      String address = settings().url() + "/zoekopdracht/" + "x".repeat(51) + "/stop";
      assertEquals(stops ? "<" + address + ">" : null, message.getHeader("List-Unsubscribe", null));
      assertEquals(
          stops ? "List-Unsubscribe=One-Click" : null,
          message.getHeader("List-Unsubscribe-Post", null));
      Multipart both = (Multipart) message.getContent();
      for (int i = 0; i < 2; i++) {
        assertEquals(stops, both.getBodyPart(i).getContent().toString().contains(address));
      }
    }
    assertEquals(2, receivers().size());
  }

  private void write(String address, String subject) {
    database.transact(
        em -> new Outbox(em, clock).write(address, subject, "platte tekst é", "<p>html</p>"));
  }

  private boolean send() {
    return database.inTransaction(this::sendOne);
  }

  private boolean sendOne(EntityManager em) {
    return MailWorker.MailRound.sendOne(new Outbox(em, clock), new Postman(settings()), clock);
  }

  private Settings settings() {
    return TestSettings.with(
        Map.of(
            "omzien.mail.host",
            "127.0.0.1",
            "omzien.mail.port",
            String.valueOf(port),
            "omzien.mail.tls",
            "false"));
  }

  private List<String> receivers() {
    return Arrays.stream(server.getReceivedMessages())
        .map(
            message -> {
              try {
                return message.getAllRecipients()[0].toString();
              } catch (jakarta.mail.MessagingException e) {
                throw new IllegalStateException(e);
              }
            })
        .toList();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Reader(Optional<String> email, String firstName, String language)
      implements Correspondent {}
}
