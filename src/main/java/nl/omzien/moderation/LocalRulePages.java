package nl.omzien.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import nl.omzien.person.People;
import nl.omzien.person.Person;
import nl.omzien.security.SignInNeeded;
import nl.omzien.security.Visitor;
import nl.omzien.web.Drafts;
import nl.omzien.web.Fields;
import nl.omzien.web.Flash;
import nl.omzien.web.Frames;
import nl.omzien.web.Problems;
import nl.omzien.web.View;

/**
 * A coordinator writes a rule in plain words, sees what it does to its examples, and puts it in
 * force. No rule is in force whose examples do not go as she says.
 */
@Path("/team/regels/{rule: nieuw|\\w{8}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class LocalRulePages {

  private static final String NEW = "nieuw";
  private static final Set<String> VERSION = Set.of(LocalRuleForm.VERSION);

  @Inject private LocalRules rules;
  @Inject private LocalRuleViews views;
  @Inject private Screening screening;
  @Inject private Redaction redaction;
  @Inject private People people;
  @Inject private Drafts drafts;
  @Inject private Visitor visitor;
  @Inject private Frames frames;
  @Inject private Flash flash;
  @Inject private HttpServletRequest request;

  /** The form. */
  @GET
  @Transactional
  public View form(@PathParam("rule") String which) {
    visitor.requireCoordinator();
    Optional<LocalRule> present = present(which);
    Fields typed =
        drafts
            .find(request, page(present), visitor.personId())
            .orElseGet(() -> present.map(LocalRuleForm::fields).orElseGet(Fields::none));
    return views.form(present, typed, Optional.empty(), problems());
  }

  /** What it does; nothing is in force yet. */
  @POST
  @Path("/voorbeeld")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response preview(@PathParam("rule") String which, MultivaluedMap<String, String> posted) {
    Fields typed = typed(which, posted);
    Optional<LocalRule> present = present(which);
    Problems problems = problems();
    Optional<WrittenRule> written = tried(typed, problems);
    return Response.status(problems.none() ? 200 : 422)
        .entity(views.form(present, typed, written, problems))
        .build();
  }

  /** It is in force. Twice is once; whoever comes after a colleague sees what she made of it. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response keep(@PathParam("rule") String which, MultivaluedMap<String, String> posted) {
    Fields typed = typed(which, posted);
    rules.hold();
    Optional<LocalRule> present = present(which);
    Problems problems = problems();
    Optional<WrittenRule> written = tried(typed, problems);
    written.ifPresent(one -> checkAmong(one, present, typed, problems));
    if (!problems.none()) {
      Fields again =
          present.map(one -> typed.with(LocalRuleForm.fields(one).only(VERSION))).orElse(typed);
      return Response.status(422)
          .entity(views.form(present, again, Optional.empty(), problems))
          .build();
    }
    Person coordinator = people.find(visitor.id()).orElseThrow();
    WrittenRule rule = written.orElseThrow();
    if (present.isPresent()) {
      rules.change(present.get(), rule, coordinator);
    } else if (rules.all().stream().noneMatch(one -> one.written().equals(rule))) {
      rules.add(rule, coordinator);
    }
    drafts.forget(request, page(present), visitor.personId());
    return flash.seeOther(RulesPages.PAGE, "flash.rule-in-force");
  }

  /** It is in force no longer. */
  @POST
  @Path("/weg")
  @Transactional
  public Response remove(@PathParam("rule") String which) {
    visitor.requireCoordinator();
    rules.hold();
    rules.remove(which, visitor);
    return flash.seeOther(RulesPages.PAGE, "flash.rule-removed");
  }

  private Fields typed(String which, MultivaluedMap<String, String> posted) {
    Fields fields = Fields.posted(posted).only(LocalRuleForm.NAMES);
    for (String name : LocalRuleForm.NAMES) {
      fields = fields.with(name, redaction.storable(fields.text(name)));
    }
    if (!visitor.signedIn()) {
      throw new SignInNeeded(fields, RulesPages.PAGE + "/" + which);
    }
    visitor.requireCoordinator();
    return fields;
  }

  private Optional<WrittenRule> tried(Fields typed, Problems problems) {
    LocalRuleForm form = new LocalRuleForm(typed, problems);
    return form.written(screening).filter(one -> form.passes(RuleTrial.of(one)));
  }

  private void checkAmong(
      WrittenRule written, Optional<LocalRule> present, Fields typed, Problems problems) {
    String version = typed.line(LocalRuleForm.VERSION);
    Optional<LocalRule> changed =
        present.filter(one -> !version.equals(String.valueOf(one.version())));
    boolean known =
        rules.all().stream()
            .filter(one -> present.filter(one::equals).isEmpty())
            .map(LocalRule::written)
            .anyMatch(one -> same(one, written) && !(present.isEmpty() && one.equals(written)));
    if (changed.isPresent()) {
      String now = String.join(" / ", changed.get().written().words());
      problems.add(
          LocalRuleForm.WORDS, "rulebook.changed", changed.get().changedBy().shortName(), now);
    } else if (known) {
      problems.add(LocalRuleForm.WORDS, "rulebook.known");
    } else if (present.isEmpty() && rules.all().size() >= LocalRules.MOST) {
      problems.add(LocalRuleForm.WORDS, "rulebook.full", LocalRules.MOST);
    }
  }

  private static boolean same(WrittenRule one, WrittenRule other) {
    return one.kind() == other.kind()
        && one.words().equals(other.words())
        && one.unless().equals(other.unless());
  }

  private Optional<LocalRule> present(String which) {
    return which.equals(NEW)
        ? Optional.empty()
        : Optional.of(rules.find(which).orElseThrow(NotFoundException::new));
  }

  private Problems problems() {
    return new Problems(frames.texts());
  }

  /** Where one is changed, or where a new one is written. */
  static String page(Optional<LocalRule> present) {
    return RulesPages.PAGE + "/" + present.map(LocalRule::reference).orElse(NEW);
  }
}
