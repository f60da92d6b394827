package nl.omzien.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Random tokens, and HMAC-SHA-256 (RFC 2104) with the installation's key. */
@ApplicationScoped
public class Secrets {

  private static final SecureRandom random = new SecureRandom();

  private final byte[] key;

  /** For the container's proxy only. */
  protected Secrets() {
    this.key = new byte[0];
  }

  /** With the installation's key. */
  @Inject
  public Secrets(Settings settings) {
    this.key = settings.key();
  }

  /** A token of 256 random bits that fits in a cookie or an address. */
  public static String token() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** A number of six digits, leading zeros included. */
  public static String sixDigits() {
    return String.format(java.util.Locale.ROOT, "%06d", random.nextInt(1_000_000));
  }

  /** What is kept instead of the secret; {@code purpose} keeps one use apart from another. */
  public String hash(String purpose, String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      mac.update(purpose.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      byte[] hash = mac.doFinal(secret.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has HmacSHA256", e);
    }
  }

  /** Compares in constant time. */
  public static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
