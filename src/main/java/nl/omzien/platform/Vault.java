package nl.omzien.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals text that even a copy of the database must not tell: AES-256-GCM (NIST SP 800-38D) with a
 * key made of the installation's. Under another {@code OMZIEN_KEY} it cannot be opened any more.
 */
@ApplicationScoped
public class Vault {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom random = new SecureRandom();

  private Secrets secrets;

  /** For the container's proxy only. */
  protected Vault() {}

  /** With the installation's key. */
  @Inject
  public Vault(Secrets secrets) {
    this.secrets = secrets;
  }

  /** Seals; {@code purpose} keeps one use apart from another. An empty text stays empty. */
  public String seal(String purpose, String text) {
    if (text.isEmpty()) {
      return "";
    }
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, purpose, nonce)
              .doFinal(text.getBytes(StandardCharsets.UTF_8));
      byte[] whole =
          ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
      return Base64.getEncoder().encodeToString(whole);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + CIPHER, e);
    }
  }

  /** Opens; nothing when it was sealed with another key, or is damaged. */
  public Optional<String> open(String purpose, String sealed) {
    if (sealed.isEmpty()) {
      return Optional.of("");
    }
    try {
      ByteBuffer whole = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
      byte[] nonce = new byte[NONCE_BYTES];
      whole.get(nonce);
      byte[] rest = new byte[whole.remaining()];
      whole.get(rest);
      return Optional.of(
          new String(
              cipher(Cipher.DECRYPT_MODE, purpose, nonce).doFinal(rest), StandardCharsets.UTF_8));
    } catch (GeneralSecurityException
        | IllegalArgumentException
        | java.nio.BufferUnderflowException cannot) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
    byte[] key = Base64.getUrlDecoder().decode(secrets.hash("vault", purpose));
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }
}
