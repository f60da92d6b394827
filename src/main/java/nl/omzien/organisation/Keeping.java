package nl.omzien.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.platform.PolicyRecord;
import nl.omzien.security.Visitor;

/** What members do with the social map; each change is written down as policy. */
@Dependent
class Keeping {

  private static final String SETTING = "organisation";

  private final Organisations organisations;
  private final PolicyRecord record;
  private final People people;
  private final Clock clock;

  @Inject
  Keeping(Organisations organisations, PolicyRecord record, People people, Clock clock) {
    this.organisations = organisations;
    this.record = record;
    this.people = people;
    this.clock = clock;
  }

  /** Adds it; a form that was sent twice adds nothing the second time. */
  void addOnce(String code, Entry entry, Visitor member) {
    organisations.holdAll();
    if (organisations.coded(code).isEmpty()) {
      add(code, entry, member, organisations.slugs());
    }
  }

  /** Adds one of which it is sure that it is new. */
  void add(String code, Entry entry, Visitor member, Set<String> slugs) {
    noted(member, "", written(organisations.add(code, entry, person(member), slugs)));
  }

  /** Writes it down anew. */
  void change(Organisation organisation, Entry entry, Visitor member) {
    String before = written(organisation);
    organisation.change(entry, person(member), clock.instant());
    noted(member, before, written(organisation));
  }

  /** All of it holds; who said so stands with it. */
  void checked(Organisation organisation, Visitor member) {
    organisation.checked(person(member), clock.instant());
  }

  /** Takes it off; twice is once. */
  void withdraw(Organisation organisation, String why, Visitor member) {
    if (organisation.listed()) {
      organisation.withdraw(why);
      noted(member, organisation.name(), organisation.name() + ": " + why);
    }
  }

  /** Puts it back; twice is once. */
  void list(Organisation organisation, Visitor member) {
    if (!organisation.listed()) {
      String before = organisation.name() + ": " + organisation.withdrawnWhy();
      organisation.list();
      noted(member, before, organisation.name());
    }
  }

  private Optional<Person> person(Visitor member) {
    return member.personId().flatMap(people::find);
  }

  /** The program's own file, at the start of the demonstration, is nobody's decision. */
  private void noted(Visitor member, String from, String to) {
    member.personId().ifPresent(id -> record.add(id, SETTING, from, to));
  }

  private static String written(Organisation organisation) {
    StringBuilder written = new StringBuilder();
    for (Map.Entry<Column, String> each : OrganisationForm.told(organisation).entrySet()) {
      if (!each.getValue().isEmpty()) {
        written.append(each.getKey().code()).append(": ").append(each.getValue()).append('\n');
      }
    }
    return written.toString().strip();
  }
}
