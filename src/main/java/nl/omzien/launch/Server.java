package nl.omzien.launch;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The application server in this process: Payara Micro with one war. */
final class Server {
  private static final String LISTENER =
      "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";
  private static final String HTTP =
      "configs.config.server-config.network-config.protocols.protocol.http-listener.http";
  private static final String CONFIG = "configs.config.server-config";

  private static final String LOGGING =
      """
      handlers=java.util.logging.ConsoleHandler
      java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter
      java.util.logging.ConsoleHandler.level=ALL
      java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL%1$tz %4$s %3$s %5$s%6$s%n
      .level=INFO
      javax.enterprise.system.security.ssl.level=SEVERE
      javax.enterprise.system.tools.deployment.common.level=WARNING
      """;

  private final Path root;
  private final String listen;
  private final int port;
  private PayaraMicro payara;
  private PayaraMicroRuntime runtime;

  Server(Path root, String listen, int port) {
    this.root = root;
    this.listen = listen;
    this.port = port;
  }

  /** Starts the server without the war. */
  void start() {
    try {
      // the server would remember the war of the last start and begin with that
      Folders.delete(root);
      Files.createDirectories(root);
      Path logging = Files.writeString(root.resolve("omzien-logging.properties"), LOGGING);
      System.setProperty("java.util.logging.config.file", logging.toString());
      System.setProperty("payaramicro.disablePhoneHome", "true");
      // the server's own error pages would tell its name and version
      System.setProperty("product.name", "Omzien");
      // read from jars inside a jar, the server's classes cost a quarter more time to start
      PayaraMicro.setUpackedJarDir(Files.createDirectories(root.resolve("runtime")).toFile());
      payara = PayaraMicro.getInstance();
      payara.setRootDir(root.toFile()).setHttpPort(port).setNoCluster(true).setPrintLogo(false);
      payara.setPreBootHandler(this::configure);
      runtime = payara.bootStrap();
    } catch (BootstrapException | IOException cause) {
      throw new Refusal("The server did not start.", cause);
    }
  }

  /** Adds the war; false when it could not be started. */
  boolean deploy(Path war) {
    return runtime.deploy("omzien", "/", war.toFile());
  }

  /**
   * Stops and waits until it is stopped. The server has a shutdown hook of its own that may be at
   * it already; then its end is waited for.
   */
  void stop() {
    if (payara == null) {
      return;
    }
    try {
      payara.shutdown();
    } catch (BootstrapException | RuntimeException alreadyStopping) {
      Thread.getAllStackTraces().keySet().stream()
          .filter(thread -> thread.getName().equals("Payara Micro Shutdown Hook"))
          .forEach(Server::waitFor);
    }
  }

  private static void waitFor(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void configure(AdminCommandRunner runner) {
    for (String setting :
        List.of(
            LISTENER + ".address=" + listen,
            HTTP + ".server-header=false",
            HTTP + ".xpowered-by=false",
            HTTP + ".compression=on",
            HTTP
                + ".compressable-mime-type="
                + "text/html,text/css,text/plain,text/javascript,application/javascript,"
                + "application/json,application/problem+json,image/svg+xml",
            HTTP + ".compression-min-size-bytes=1024",
            CONFIG + ".hazelcast-config-specific-configuration.enabled=false",
            CONFIG + ".ejb-container.ejb-timer-service.ejb-timer-service=Dummy",
            CONFIG + ".microprofile-metrics-configuration.enabled=false")) {
      run(runner, "set", setting);
    }
    run(runner, "set-microprofile-healthcheck-configuration", "--enabled=false");
    run(runner, "set-openapi-configuration", "--enabled=false");
  }

  /** Fails loudly: a setting that is not taken would leave something open to the street. */
  private static void run(AdminCommandRunner runner, String command, String... arguments) {
    ClusterCommandResult result = runner.run(command, arguments);
    if (result.getExitStatus() == ClusterCommandResult.ExitStatus.FAILURE) {
      throw new IllegalStateException(
          command + " " + String.join(" ", arguments) + ": " + result.getOutput());
    }
  }
}
