package nl.omzien.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The settings of the embedded database, written anew at every start. */
final class DatabaseSettings {
  private static final String SETTINGS =
      """
      # Written by Omzien at every start: changes here are lost.
      listen_addresses = '127.0.0.1'
      port = %d
      unix_socket_directories = ''
      password_encryption = scram-sha-256
      max_connections = 60

      # what was acknowledged is on the disk
      fsync = on
      full_page_writes = on
      synchronous_commit = on

      # a small machine
      shared_buffers = 64MB
      effective_cache_size = 512MB
      max_wal_size = 512MB
      random_page_cost = 1.1

      timezone = 'UTC'
      log_timezone = 'UTC'
      datestyle = 'iso, dmy'
      lc_messages = 'C'
      log_line_prefix = '%%m [%%p] '
      """;

  private static final String WHO_MAY_CONNECT =
      """
      # Written by Omzien at every start: changes here are lost.
      host all all 127.0.0.1/32 scram-sha-256
      """;

  private DatabaseSettings() {}

  static void write(Path folder, int port) throws IOException {
    Files.writeString(folder.resolve("postgresql.conf"), SETTINGS.formatted(port));
    Files.writeString(folder.resolve("pg_hba.conf"), WHO_MAY_CONNECT);
  }
}
