package nl.omzien.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Turns a session cookie into a visitor: one question to the database per request. */
@Dependent
class Recognition {

  private static final Duration SEEN_EVERY = Duration.ofMinutes(10);

  private static final String WHO =
      " p.id, p.first_name, p.team_id, p.coordinator,"
          + " exists (select 1 from volunteer v join review r on r.id = v.review_id"
          + "   where v.person_id = p.id and r.status = 'VISIBLE' and not p.not_helping),"
          + " (select string_agg(d.code, ' ') from district d"
          + "   where p.coordinator or d.team_id = p.team_id),"
          + " n.district_code, n.code";

  private static final String HOME =
      " left join volunteer o on o.person_id = p.id"
          + " left join neighbourhood n on n.code = coalesce(o.neighbourhood_code, p.neighbourhood_code)";

  private static final String BY_SESSION =
      "select s.id, s.seen_at,"
          + WHO
          + " from sign_in_session s join person p on p.id = s.person_id"
          + HOME
          + " where s.token_hash = ? and s.expires_at > ?";

  private static final String BY_PERSON =
      "select null, null," + WHO + " from person p" + HOME + " where p.id = ?";

  private final DataSource dataSource;
  private final SignInSessions sessions;
  private final Clock clock;

  @Inject
  Recognition(DataSource dataSource, SignInSessions sessions, Clock clock) {
    this.dataSource = dataSource;
    this.sessions = sessions;
    this.clock = clock;
  }

  Optional<Visitor> visitor(String token) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(BY_SESSION)) {
      statement.setString(1, sessions.hash(token));
      statement.setObject(2, now);
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        if (row.getObject(2, OffsetDateTime.class).plus(SEEN_EVERY).isBefore(now)) {
          seen(connection, row.getLong(1), now);
        }
        return Optional.of(visitor(row));
      }
    } catch (SQLException failure) {
      throw new IllegalStateException("The session could not be read", failure);
    }
  }

  /** The person with this key as she would be recognised if she came now. */
  Optional<Visitor> person(Long id) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(BY_PERSON)) {
      statement.setLong(1, id);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(visitor(row)) : Optional.empty();
      }
    } catch (SQLException failure) {
      throw new IllegalStateException("The person could not be read", failure);
    }
  }

  private static Visitor visitor(ResultSet row) throws SQLException {
    EnumSet<Role> roles = EnumSet.of(Role.RESIDENT);
    long team = row.getLong(5);
    Optional<Long> teamId = row.wasNull() ? Optional.empty() : Optional.of(team);
    teamId.ifPresent(some -> roles.add(Role.TEAM));
    if (row.getBoolean(6)) {
      roles.add(Role.COORDINATOR);
    }
    if (row.getBoolean(7)) {
      roles.add(Role.VOLUNTEER);
    }
    String districts = row.getString(8);
    return new Visitor(
        Optional.of(row.getLong(3)),
        row.getString(4),
        roles,
        teamId,
        districts == null ? Set.of() : Set.of(districts.split(" ")),
        Optional.ofNullable(row.getString(9)),
        Optional.ofNullable(row.getString(10)),
        false);
  }

  private static void seen(Connection connection, long session, OffsetDateTime now)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("update sign_in_session set seen_at = ? where id = ?")) {
      update.setObject(1, now);
      update.setLong(2, session);
      update.executeUpdate();
    }
  }
}
