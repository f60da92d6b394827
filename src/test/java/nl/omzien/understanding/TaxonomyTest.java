package nl.omzien.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TaxonomyTest {

  private final WordList words = Knowledge.shipped().words();
  private final Taxonomy taxonomy = Knowledge.shipped().taxonomy();

  @Test
  void allCategoriesAndSkillsAreThere() {
    assertEquals(23, taxonomy.categories().size());
    assertEquals(95, taxonomy.skills().size());
  }

  @Test
  void theWordListSpeaksOfTheTaxonomyAndOfNothingElse() {
    assertEquals(codes(taxonomy, false), words.categories().keySet());
    assertEquals(codes(taxonomy, true), words.skills().keySet());
  }

  @Test
  void everySkillHasACategoryAndAtLeastTenWaysToSayIt() {
    for (Skill skill : taxonomy.skills()) {
      assertFalse(skill.categories().isEmpty(), skill.code());
      assertTrue(words.skill(skill.code()).phrases().size() >= 10, skill.code());
    }
  }

  @Test
  void whatIsNearIsAKnownSkill() {
    for (WordList.Block block : words.skills().values()) {
      block.near().keySet().forEach(code -> assertTrue(taxonomy.skill(code).isPresent(), code));
    }
    for (WordList.Block block : words.categories().values()) {
      block.near().keySet().forEach(code -> assertTrue(taxonomy.skill(code).isPresent(), code));
    }
  }

  @Test
  void weightsStayWithinReason() {
    for (WordList.Block block : words.skills().values()) {
      block
          .phrases()
          .forEach(p -> assertTrue(p.weight() > 0 && p.weight() <= 2, () -> block.code() + p));
    }
  }

  @Test
  void everyCodeHasAShortTextThatFitsAndSaysNothingPrivate() {
    ShortText shortText = new ShortText(new Understanding());
    for (Skill skill : taxonomy.skills()) {
      fits(skill.code(), shortText.forSkill(skill.code()));
    }
    for (Category category : taxonomy.categories()) {
      fits(category.code(), shortText.forCategory(category.code()));
    }
  }

  private static void fits(String code, ShortText.Proposal sentence) {
    assertNotNull(sentence, code);
    assertTrue(sentence.dutch().length() <= 80, sentence.dutch());
    assertTrue(sentence.english().length() <= 80, sentence.english());
    assertFalse(
        sentence.dutch().matches(".*(\\d|schuld|\\bziek|dement|rolstoel|medicijn).*"), code);
  }

  private static Set<String> codes(Taxonomy taxonomy, boolean skills) {
    return skills
        ? taxonomy.skills().stream().map(Skill::code).collect(Collectors.toSet())
        : taxonomy.categories().stream().map(Category::code).collect(Collectors.toSet());
  }
}
