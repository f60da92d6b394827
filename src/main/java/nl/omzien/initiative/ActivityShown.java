package nl.omzien.initiative;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.omzien.moderation.Shown;
import nl.omzien.moderation.ShownSource;
import nl.omzien.security.Visitor;

/** Activities, for whoever says that something is not right: everybody sees them. */
@Dependent
class ActivityShown implements ShownSource {

  private final Initiatives initiatives;

  @Inject
  ActivityShown(Initiatives initiatives) {
    this.initiatives = initiatives;
  }

  @Override
  public Optional<Shown> shown(Visitor visitor, String reference) {
    return initiatives.find(reference).map(ActivityShown::shown);
  }

  @Override
  public Optional<Shown> forTeam(Visitor visitor, String reference) {
    return shown(visitor, reference).filter(shown -> visitor.serves(shown.districtCode()));
  }

  private static Shown shown(Initiative initiative) {
    return new Shown(
        Initiative.KIND,
        initiative.reference(),
        initiative.name() + ". " + initiative.ownWords(),
        initiative.location().neighbourhood().district().code(),
        true);
  }
}
