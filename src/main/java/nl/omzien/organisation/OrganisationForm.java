package nl.omzien.organisation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omzien.place.Location;
import nl.omzien.place.Neighbourhood;
import nl.omzien.web.Fields;

/** What a member fills in of an organisation: the columns of the file, as fields. */
final class OrganisationForm {

  /** Chosen from boxes; all others are typed or chosen one of. */
  static final Set<Column> BOXES =
      EnumSet.of(Column.ONDERWERPEN, Column.VAARDIGHEDEN, Column.BUURTEN, Column.TALEN);

  /** Of the form that was opened: sent twice it makes one organisation. */
  static final String NUMBER = "nummer";

  private OrganisationForm() {}

  /** The fields of this form and no others. */
  static Fields of(Fields posted) {
    Set<String> names =
        Stream.of(Column.values())
            .filter(column -> column != Column.CODE)
            .map(Column::code)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    names.add(NUMBER);
    return posted.only(names);
  }

  /** As the reader wants it. */
  static Map<Column, String> told(Fields fields) {
    Map<Column, String> told = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      told.put(
          column,
          BOXES.contains(column)
              ? String.join("|", fields.all(column.code()))
              : fields.text(column.code()));
    }
    return told;
  }

  /** All that is known of an organisation, as it was once filled in. */
  static Map<Column, String> told(Organisation organisation) {
    Doing doing = organisation.doing();
    Reaching reaching = organisation.reaching();
    Visiting visiting = organisation.visiting();
    Map<Column, String> told = new EnumMap<>(Column.class);
    told.put(Column.CODE, organisation.code());
    told.put(Column.NAAM, doing.name());
    told.put(Column.WAT, doing.what());
    told.put(Column.VOOR_WIE, doing.forWhom());
    told.put(Column.ONDERWERPEN, sorted(doing.categories()));
    told.put(Column.VAARDIGHEDEN, sorted(doing.skills()));
    told.put(Column.BUURTEN, sorted(doing.serves()));
    told.put(Column.PLEK, reaching.location().map(Location::code).orElse(""));
    told.put(Column.ADRES, reaching.address());
    told.put(Column.BUURT, reaching.neighbourhood().map(Neighbourhood::code).orElse(""));
    told.put(Column.OPEN, visiting.hours().toString());
    told.put(Column.OPEN_TOELICHTING, visiting.note());
    told.put(Column.TELEFOON, reaching.telephone());
    told.put(Column.WEBSITE, reaching.website());
    told.put(Column.EMAIL, reaching.email());
    told.put(Column.INLOOP, reaching.walkIn());
    told.put(Column.KOSTEN, visiting.costs());
    told.put(Column.TALEN, sorted(visiting.languages()));
    told.put(Column.TEAM, organisation.team().name());
    return told;
  }

  private static String sorted(Set<String> codes) {
    return codes.stream().sorted().collect(Collectors.joining(", "));
  }

  /** The form as it stands for this organisation. */
  static Fields fields(Organisation organisation) {
    Fields fields = Fields.none();
    for (Map.Entry<Column, String> each : told(organisation).entrySet()) {
      String name = each.getKey().code();
      fields =
          BOXES.contains(each.getKey())
              ? fields.withAll(name, Set.of(each.getValue().split(", ")))
              : fields.with(name, each.getValue());
    }
    return fields;
  }
}
