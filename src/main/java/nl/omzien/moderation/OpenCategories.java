package nl.omzien.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.omzien.platform.PolicyRecord;
import nl.omzien.security.Visitor;

/**
 * Categories that a coordinator opened: what is harmless in them others see at once, and a member
 * reads it afterwards (DOMAIN row 73). None, until she opens one; every change leaves a row.
 */
@Dependent
public class OpenCategories {

  /** Which can be opened at all: printing, errands, the garden, dogs and other pets. */
  public static final List<String> HARMLESS =
      List.of("printen-en-kopieren", "boodschappen", "tuin-en-buiten", "huisdieren");

  /** In the record of policy. */
  private static final String SETTING = "open-category";

  private final EntityManager entityManager;
  private final PolicyRecord record;

  @Inject
  public OpenCategories(EntityManager entityManager, PolicyRecord record) {
    this.entityManager = entityManager;
    this.record = record;
  }

  /** Codes of the categories that are open. */
  public Set<String> all() {
    List<?> codes =
        entityManager.createNativeQuery("select code from open_category").getResultList();
    return codes.stream().map(String.class::cast).collect(Collectors.toCollection(TreeSet::new));
  }

  /** From now on these are open, and no others. */
  public void become(Set<String> chosen, Visitor coordinator) {
    Set<String> before = all();
    for (String code : HARMLESS) {
      if (chosen.contains(code) && !before.contains(code)) {
        change("insert into open_category (code) values (?1) on conflict do nothing", code);
      } else if (!chosen.contains(code) && before.contains(code)) {
        change("delete from open_category where code = ?1", code);
      }
    }
    record.add(coordinator.id(), SETTING, String.join(", ", before), String.join(", ", all()));
  }

  private void change(String command, String code) {
    entityManager.createNativeQuery(command).setParameter(1, code).executeUpdate();
  }
}
