package nl.omzien;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Version;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The arrows of the house, and the habits of whoever lives in it (DESIGN.md sections 4 and 5). */
class ArchitectureTest {

  private static final String ROOT = "nl.omzien.";

  /** From the ground up; each may use what stands in a list before its own. */
  private static final List<Set<String>> FLOORS =
      List.of(
          Set.of("platform", "imaging"),
          Set.of("web"),
          Set.of("security"),
          Set.of("place", "person"),
          Set.of("understanding"),
          Set.of("moderation"),
          Set.of("request", "volunteer", "initiative"),
          Set.of("organisation"),
          Set.of("match", "search"),
          Set.of("gathering"),
          Set.of("home", "team", "reporting", "neighbourhood", "division"));

  /** On one floor, the one thing that stands on another: a person lives somewhere. */
  private static final Map<String, Set<String>> BESIDE = Map.of("person", Set.of("place"));

  /** These use less than their floor allows. */
  private static final Map<String, Set<String>> ONLY =
      Map.of("understanding", Set.of("place"), "launch", Set.of());

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/bench/"))
          .importPackages("nl.omzien");

  @Test
  void everyPackageHasAFloor() {
    Set<String> known =
        FLOORS.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    known.add("launch");
    Set<String> rooms =
        HOUSE.stream()
            .map(ArchitectureTest::roomOf)
            .flatMap(Optional::stream)
            .collect(Collectors.toCollection(TreeSet::new));
    rooms.removeAll(known);
    assertEquals(Set.of(), rooms, "packages that DESIGN.md section 4 does not know");
  }

  @Test
  void eachPackageUsesOnlyWhatStandsAboveIt() {
    check(classes().should(useOnlyWhatStandsAbove()).because("DESIGN.md section 4"));
  }

  @Test
  void thereAreNoCycles() {
    check(slices().matching("nl.omzien.(*)..").should().beFreeOfCycles());
  }

  @Test
  void nobodyUsesTheLauncher() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("nl.omzien.launch..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.omzien.launch.."));
  }

  @Test
  void packagesAreFlat() {
    check(
        classes()
            .should(
                new ArchCondition<>("live right under nl.omzien") {
                  @Override
                  public void check(JavaClass item, ConditionEvents events) {
                    boolean flat = item.getPackageName().matches("nl\\.omzien(\\.[a-z]+)?");
                    events.add(new SimpleConditionEvent(item, flat, item.getName()));
                  }
                }));
  }

  /**
   * A helper is a person here: a row of a page may be called so, and whom matching weighs is one.
   * JAX-RS names its mappers.
   */
  @Test
  void namesSayWhatAThingIs() {
    check(
        noClasses()
            .that()
            .areTopLevelClasses()
            .and()
            .doNotHaveFullyQualifiedName("nl.omzien.match.Helper")
            .and()
            .doNotHaveFullyQualifiedName("nl.omzien.match.Helpers")
            .and()
            .areNotAssignableTo(ExceptionMapper.class)
            .should()
            .haveNameMatching(
                ".*(Service|Services|Manager|Util|Utils|Helper|Helpers|Impl|Facade|Mapper|Dto"
                    + "|Controller|Repository)"));
  }

  @Test
  void entitiesHaveNoSetters() {
    check(
        methods()
            .that()
            .areDeclaredInClassesThat(entities())
            .should(
                new ArchCondition<>("be intentions, not setters") {
                  @Override
                  public void check(JavaMethod method, ConditionEvents events) {
                    boolean setter = method.getName().matches("set[A-Z].*");
                    events.add(new SimpleConditionEvent(method, !setter, method.getFullName()));
                  }
                }));
  }

  @Test
  void entitiesKeepTheirFieldsToThemselves() {
    check(
        fields()
            .that()
            .areDeclaredInClassesThat(entities())
            .and()
            .areNotStatic()
            .should()
            .bePrivate());
  }

  /** Rows that are only ever added, or changed by one who holds them, need no version. */
  @Test
  void whatPeopleChangeHasAVersion() {
    Set<String> without =
        HOUSE.stream()
            .filter(type -> type.isAnnotatedWith(Entity.class))
            .filter(
                type ->
                    type.getAllFields().stream()
                        .noneMatch(field -> field.isAnnotatedWith(Version.class)))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        new TreeSet<>(
            Set.of(
                "District",
                "HistoryRow",
                "Location",
                "Mail",
                "Neighbourhood",
                "SignInCode",
                "SignInSession",
                "Team")),
        without);
  }

  @Test
  void nobodyKeepsAPasswordOrACitizenServiceNumber() {
    check(
        noFields()
            .that()
            .areDeclaredInClassesThat(entities())
            .should()
            .haveNameMatching("(?i).*(password|wachtwoord|bsn|iban|birth).*"));
  }

  @Test
  void thereIsNoSessionOfTheServer() {
    check(noClasses().should().dependOnClassesThat().areAssignableTo(HttpSession.class));
  }

  @Test
  void onlyTheClockKnowsWhatTimeItIs() {
    ArchRule rule =
        noClasses()
            .that()
            .resideOutsideOfPackage("nl.omzien.launch..")
            .and()
            .doNotHaveFullyQualifiedName(ROOT + "platform.Database")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");
    check(rule);
  }

  @Test
  void pagesAskTheCollectionsAndNotTheDatabase() {
    check(
        noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .and()
            // whether the database answers is what it tells
            .doNotHaveFullyQualifiedName(ROOT + "home.HealthPages")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.sql.."));
  }

  /**
   * One is enough when it stands on a higher floor: so the ground floor can speak of a person, whom
   * it may not know.
   */
  @Test
  void anInterfaceHasMoreThanOneImplementationOrOneElsewhere() {
    Set<String> lonely =
        HOUSE.stream()
            .filter(type -> type.isInterface() && !type.isAnnotation())
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> type.getAllSubclasses().size() == 1)
            .filter(
                type ->
                    type.getAllSubclasses().stream()
                        .allMatch(only -> roomOf(only).equals(roomOf(type))))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), lonely);
  }

  private static void check(ArchRule rule) {
    rule.check(HOUSE);
  }

  private static DescribedPredicate<JavaClass> entities() {
    return new DescribedPredicate<>("entities and their parts") {
      @Override
      public boolean test(JavaClass type) {
        return type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class);
      }
    };
  }

  private static ArchCondition<JavaClass> useOnlyWhatStandsAbove() {
    return new ArchCondition<>("use only what stands above them") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Optional<String> from = roomOf(type);
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          Optional<String> to = roomOf(dependency.getTargetClass());
          if (from.isPresent() && to.isPresent() && !mayUse(from.get(), to.get())) {
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static boolean mayUse(String from, String to) {
    if (from.equals(to)) {
      return true;
    }
    if (ONLY.containsKey(from)) {
      return ONLY.get(from).contains(to);
    }
    return floor(to) < floor(from) || BESIDE.getOrDefault(from, Set.of()).contains(to);
  }

  private static int floor(String room) {
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      if (FLOORS.get(floor).contains(room)) {
        return floor;
      }
    }
    return Integer.MAX_VALUE;
  }

  private static Optional<String> roomOf(JavaClass type) {
    JavaClass part = type.getBaseComponentType();
    return part.getName().startsWith(ROOT) && part.getPackageName().startsWith(ROOT)
        ? Optional.of(part.getPackageName().substring(ROOT.length()).split("\\.")[0])
        : Optional.empty();
  }
}
