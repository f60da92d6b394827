package nl.omzien.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nl.omzien.moderation.Screening;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.platform.History;
import nl.omzien.platform.Reference;
import nl.omzien.platform.Secrets;
import nl.omzien.security.Visitor;
import nl.omzien.understanding.Understanding;
import nl.omzien.web.Letters;

/** A resident begins an initiative: it is kept, and waits for the team. */
@Dependent
class Begun {

  private static final int SKILLS = 3;

  private final Initiatives initiatives;
  private final People people;
  private final Screening screening;
  private final Understanding understanding;
  private final History history;
  private final Letters letters;
  private final Clock clock;

  @Inject
  Begun(
      Initiatives initiatives,
      People people,
      Screening screening,
      Understanding understanding,
      History history,
      Letters letters,
      Clock clock) {
    this.initiatives = initiatives;
    this.people = people;
    this.screening = screening;
    this.understanding = understanding;
    this.history = history;
    this.letters = letters;
    this.clock = clock;
  }

  /** What this visitor's earlier post of the same form began. */
  Optional<Initiative> earlier(String number, Visitor visitor) {
    return number.isEmpty()
        ? Optional.empty()
        : initiatives
            .ofForm(number)
            .filter(initiative -> visitor.isPerson(initiative.person().id()));
  }

  /** Begins it, by whoever is signed in. */
  Initiative by(Visitor visitor, InitiativeForm form, String number) {
    Person person = people.lock(visitor.id());
    boolean good = number.matches("[\\w-]{20,64}") && initiatives.ofForm(number).isEmpty();
    Initiative initiative =
        new Initiative(
            Reference.next(),
            good ? number : Secrets.token(),
            person,
            form.story(),
            form.location().orElseThrow(),
            form.timetable("[]"),
            clock.instant());
    initiative.welcome(form.costs(), false, null, form.wheelchair(), form.firstTimeAlong());
    initiative.about(skills(form.story()), form.languages());
    initiative.reaches(form.scope());
    initiative.review().alarm(screening.danger(initiative.toldText()));
    initiatives.add(initiative);
    history.add(Initiative.KIND, initiative.id(), person.id(), "begun", "");
    letters
        .to(person, "initiative-begun")
        .action("action", OrganiserPages.page(initiative.reference()))
        .send();
    return initiative;
  }

  /** What its words speak of, so that it is found and can answer a request. */
  Set<String> skills(Story story) {
    Set<String> skills = new LinkedHashSet<>();
    understanding.understand(story.name() + ". " + story.ownWords()).skills().stream()
        .limit(SKILLS)
        .forEach(found -> skills.add(found.meaning().code()));
    return skills;
  }
}
