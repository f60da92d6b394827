package nl.omzien.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The best that PostgreSQL does by itself: its Dutch configuration with any of the words, and
 * trigrams for what is misspelt, with an index for each.
 */
final class PostgresDutch implements AutoCloseable {
  private static final String SEARCH =
      "with asked as (select ? ::text as words,"
          + " replace(plainto_tsquery('dutch', ?)::text, '&', '|')::tsquery as q)"
          + " select id, ts_rank_cd(vector, q) + 0.5 * word_similarity(words, content) as score"
          + " from document, asked where vector @@ q or words <% content"
          + " order by score desc limit ?";

  /** One connection. */
  final class Client {
    private final Connection connection;

    Client() throws IOException {
      try {
        connection = server.getPostgresDatabase().getConnection();
        try (Statement statement = connection.createStatement()) {
          statement.execute("set pg_trgm.word_similarity_threshold = 0.4");
        }
      } catch (SQLException e) {
        throw new IOException(e);
      }
    }

    List<String> found(String text, int limit) {
      try (PreparedStatement query = connection.prepareStatement(SEARCH)) {
        query.setString(1, text);
        query.setString(2, text);
        query.setInt(3, limit);
        List<String> ids = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
          while (rows.next()) {
            ids.add(rows.getString(1));
          }
        }
        return ids;
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private final EmbeddedPostgres server;
  private final Client first;

  PostgresDutch(Map<String, String> texts) throws IOException {
    server = EmbeddedPostgres.start();
    try (Connection connection = server.getPostgresDatabase().getConnection()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("create extension pg_trgm");
        statement.execute("create table document (id text primary key, content text not null)");
      }
      try (PreparedStatement insert =
          connection.prepareStatement("insert into document values (?, ?)")) {
        for (Map.Entry<String, String> each : texts.entrySet()) {
          insert.setString(1, each.getKey());
          insert.setString(2, each.getValue());
          insert.addBatch();
        }
        insert.executeBatch();
      }
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "alter table document add vector tsvector generated always as"
                + " (to_tsvector('dutch', content)) stored");
        statement.execute("create index on document using gin (vector)");
        statement.execute("create index on document using gin (content gin_trgm_ops)");
        statement.execute("analyze document");
      }
    } catch (SQLException e) {
      throw new IOException(e);
    }
    first = client();
  }

  /** One more connection; it closes with the server. */
  Client client() throws IOException {
    return new Client();
  }

  List<String> found(String text, int limit) {
    return first.found(text, limit);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
