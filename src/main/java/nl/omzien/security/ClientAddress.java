package nl.omzien.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.omzien.platform.Settings;

/**
 * The network that a request came from. {@code X-Forwarded-For} is believed only when a proxy that
 * the administrator named sent it; then its last address that is not such a proxy counts.
 */
@ApplicationScoped
public class ClientAddress {

  @Inject private Settings settings;

  /** An IPv4 address, or the first 64 bits of an IPv6 address: one household or company. */
  public String network(HttpServletRequest request) {
    return network(
        request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), settings.trustedProxies());
  }

  static String network(String remote, String forwarded, List<String> trusted) {
    String address = remote;
    if (forwarded != null && trusted.contains(remote)) {
      String[] hops = forwarded.split(",");
      for (int i = hops.length - 1; i >= 0; i--) {
        address = hops[i].strip();
        if (!trusted.contains(address)) {
          break;
        }
      }
    }
    return address.contains(":") ? firstHalf(address) : address;
  }

  private static String firstHalf(String address) {
    try {
      byte[] bytes =
          java.net.InetAddress.getByName(address.replaceAll("[\\[\\]]", "")).getAddress();
      StringBuilder prefix = new StringBuilder();
      for (int i = 0; i < Math.min(8, bytes.length); i++) {
        prefix.append(String.format(java.util.Locale.ROOT, "%02x", bytes[i]));
      }
      return prefix.toString();
    } catch (java.net.UnknownHostException notAnAddress) {
      return address;
    }
  }
}
