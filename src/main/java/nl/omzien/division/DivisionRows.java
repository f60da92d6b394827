package nl.omzien.division;

import static nl.omzien.platform.JsonText.JSON;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import nl.omzien.place.AreaCode;
import nl.omzien.place.Middle;

/** The rows of a file, kept between reading and carrying out; many at once, for there are many. */
@Dependent
class DivisionRows {

  private static final String COLUMNS =
      "place, line, kind, code, name, district_code, district_name, municipality_code,"
          + " municipality, water, postcode, latitude, longitude, problem, detail";

  private final EntityManager entityManager;

  @Inject
  DivisionRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps these. */
  void add(Long file, List<AreaRow> rows) {
    JsonArrayBuilder json = JSON.createArrayBuilder();
    rows.forEach(row -> json.add(written(row)));
    entityManager
        .createNativeQuery(
            "insert into division_row (file_id, "
                + COLUMNS
                + ") select ?1, "
                + COLUMNS
                + " from jsonb_populate_recordset(null::division_row, cast(?2 as jsonb))")
        .setParameter(1, file)
        .setParameter(2, json.build().toString())
        .executeUpdate();
  }

  private static JsonObjectBuilder written(AreaRow row) {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("place", row.place())
            .add("line", row.line())
            .add("kind", row.kind().map(Enum::name).orElse(""))
            .add("code", row.code())
            .add("name", row.name())
            .add("district_code", row.districtCode())
            .add("district_name", row.districtName())
            .add("municipality_code", row.municipalityCode())
            .add("municipality", row.municipality())
            .add("water", row.water())
            .add("postcode", row.postcode())
            .add("problem", row.problem())
            .add("detail", row.detail());
    row.middle()
        .ifPresent(
            middle -> json.add("latitude", middle.latitude()).add("longitude", middle.longitude()));
    return json;
  }

  /** All of a file, in its order. */
  List<AreaRow> of(Long file) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select " + COLUMNS + " from division_row where file_id = ?1 order by place")
            .setParameter(1, file)
            .getResultList();
    return rows.stream().map(row -> row((Object[]) row)).toList();
  }

  private static AreaRow row(Object[] row) {
    String kind = (String) row[2];
    return new AreaRow(
        ((Number) row[0]).intValue(),
        ((Number) row[1]).longValue(),
        kind.isEmpty() ? Optional.empty() : Optional.of(AreaCode.Kind.valueOf(kind)),
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (String) row[6],
        (String) row[7],
        (String) row[8],
        (Boolean) row[9],
        (String) row[10],
        row[11] == null
            ? Optional.empty()
            : Optional.of(
                new Middle(((Number) row[11]).doubleValue(), ((Number) row[12]).doubleValue())),
        (String) row[13],
        (String) row[14]);
  }

  /** They are needed no more. */
  void drop(Long file) {
    entityManager
        .createNativeQuery("delete from division_row where file_id = ?1")
        .setParameter(1, file)
        .executeUpdate();
  }
}
