package nl.omzien.security;

import java.util.Optional;

/** What a browser calls itself, in a few words that its owner recognises. */
final class Device {

  private Device() {}

  static String of(Optional<String> userAgent) {
    String agent = userAgent.orElse("");
    return browser(agent) + " · " + system(agent);
  }

  private static String browser(String agent) {
    if (agent.contains("Edg/")) {
      return "Edge";
    }
    if (agent.contains("Firefox/")) {
      return "Firefox";
    }
    if (agent.contains("SamsungBrowser/")) {
      return "Samsung Internet";
    }
    if (agent.contains("Chrome/")) {
      return "Chrome";
    }
    return agent.contains("Safari/") ? "Safari" : "Browser";
  }

  private static String system(String agent) {
    if (agent.contains("Android")) {
      return "Android";
    }
    if (agent.contains("iPhone") || agent.contains("iPad")) {
      return agent.contains("iPad") ? "iPad" : "iPhone";
    }
    if (agent.contains("Windows")) {
      return "Windows";
    }
    if (agent.contains("Mac OS")) {
      return "Mac";
    }
    return agent.contains("Linux") ? "Linux" : "?";
  }
}
