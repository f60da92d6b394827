package nl.omzien.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * What changed, in an order that every reader can follow. A sequence number alone would skip rows
 * of transactions that commit late; so a reader goes by (transaction, sequence) and no further than
 * the oldest transaction that still runs ({@code pg_snapshot_xmin}, PostgreSQL 9.26.8).
 */
@Dependent
public class ChangeFeed {

  private final DataSource dataSource;

  @Inject
  public ChangeFeed(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** One row: the thing of this kind with this key was made, changed or removed. */
  public record Changed(String kind, long subjectId) {}

  /** How far a reader is; {@code 0:0} is the beginning. */
  public record Position(long transaction, long sequence) {
    public static final Position BEGIN = new Position(0, 0);

    /** Reads what {@link #toString()} wrote. */
    public static Position parse(String text) {
      String[] parts = text.split(":", 2);
      return new Position(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    @Override
    public String toString() {
      return transaction + ":" + sequence;
    }
  }

  /** A piece of the feed, and the position after it. */
  public record Piece(List<Changed> changes, Position next) {}

  /** At most {@code limit} changes after the position, of finished transactions only. */
  public Piece after(Position position, int limit) {
    String query =
        "select tx::text::bigint, seq, kind, subject_id from change"
            + " where (tx, seq) > (?::text::xid8, ?)"
            + " and tx < pg_snapshot_xmin(pg_current_snapshot()) order by tx, seq limit ?";
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, Long.toString(position.transaction()));
      statement.setLong(2, position.sequence());
      statement.setInt(3, limit);
      List<Changed> changes = new ArrayList<>();
      Position next = position;
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          next = new Position(rows.getLong(1), rows.getLong(2));
          changes.add(new Changed(rows.getString(3), rows.getLong(4)));
        }
      }
      return new Piece(changes, next);
    } catch (SQLException failure) {
      throw new IllegalStateException("The change feed does not answer", failure);
    }
  }

  /** The position from which a reader must go on when it reads everything now. */
  public Position now() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint");
        ResultSet row = statement.executeQuery()) {
      row.next();
      return new Position(row.getLong(1) - 1, Long.MAX_VALUE);
    } catch (SQLException failure) {
      throw new IllegalStateException("The change feed does not answer", failure);
    }
  }

  /**
   * Throws away what changed longer ago than this, and remembers how far that went. Never what a
   * reader could not have read yet, so that whoever reads everything now is not behind at once. A
   * mark from the future is that of another server, from which the database was restored.
   */
  public void forget(Duration kept) {
    String command =
        "with gone as (delete from change where noted_at < now() - make_interval(secs => ?)"
            + " and tx < pg_snapshot_xmin(pg_current_snapshot()) returning tx, seq)"
            + " update change_forgotten mark set tx = last.tx, seq = last.seq"
            + " from (select tx, seq from gone order by tx desc, seq desc limit 1) last"
            + " where (mark.tx, mark.seq) < (last.tx, last.seq)"
            + " or mark.tx >= pg_snapshot_xmin(pg_current_snapshot())";
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(command)) {
      statement.setDouble(1, kept.toSeconds());
      statement.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException("The change feed cannot be cleaned", failure);
    }
  }

  /**
   * Whether changes after this position were thrown away before they were read: then only reading
   * everything helps. To be asked after reading on from there, not before.
   */
  public boolean forgot(Position position) {
    String query =
        "select exists (select from change_forgotten where (tx, seq) > (?::text::xid8, ?)"
            + " and tx < pg_snapshot_xmin(pg_current_snapshot()))";
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, Long.toString(position.transaction()));
      statement.setLong(2, position.sequence());
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException("The change feed does not answer", failure);
    }
  }
}
