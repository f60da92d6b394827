package nl.omzien.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Initiatives;
import nl.omzien.place.Neighbourhood;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequests;
import nl.omzien.security.Visitor;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.volunteer.Volunteers;

/** What the search index holds of requests, offers and activities: the public part, if any. */
@Dependent
class Projection {

  private final HelpRequests requests;
  private final Volunteers volunteers;
  private final Initiatives initiatives;
  private final Clock clock;

  @Inject
  Projection(HelpRequests requests, Volunteers volunteers, Initiatives initiatives, Clock clock) {
    this.requests = requests;
    this.volunteers = volunteers;
    this.initiatives = initiatives;
    this.clock = clock;
  }

  /** The change that the index needs for one thing: its document now, or none any more. */
  Change changeOf(String kind, long id) {
    String key = kind + ":" + id;
    return document(kind, id).map(Change::put).orElseGet(() -> Change.remove(key));
  }

  private Optional<SearchDocument> document(String kind, long id) {
    return switch (kind) {
      case HelpRequest.KIND -> requests.find(Visitor.system(), id).flatMap(this::document);
      case Volunteer.KIND -> volunteers.find(Visitor.system(), id).flatMap(this::document);
      case Initiative.KIND -> initiatives.find(id).map(this::document);
      default -> Optional.empty();
    };
  }

  /** Every document, to build the index anew. */
  Stream<SearchDocument> all() {
    List<SearchDocument> documents = new ArrayList<>();
    requests.all(Visitor.system()).forEach(one -> document(one).ifPresent(documents::add));
    volunteers.all(Visitor.system()).forEach(one -> document(one).ifPresent(documents::add));
    initiatives.all().forEach(one -> documents.add(document(one)));
    return documents.stream();
  }

  private Optional<SearchDocument> document(HelpRequest request) {
    if (!request.seenByOthers()) {
      return Optional.empty();
    }
    Neighbourhood place = request.asked().neighbourhood();
    boolean districtOnly = request.asked().districtOnly();
    SearchDocumentBuilder document =
        SearchDocument.of(
                SearchDocument.Kind.REQUEST,
                key(HelpRequest.KIND, request.id()),
                Audience.of(request))
            .says("", request.asked().publicText())
            .about(request.asked().category(), List.of())
            .at(
                districtOnly ? place.district().name() : place.name(),
                districtOnly ? "" : place.code(),
                place.district().code());
    return Optional.of(districtOnly ? document.build() : document.point(point(place)).build());
  }

  private Optional<SearchDocument> document(Volunteer volunteer) {
    if (!volunteer.available()) {
      return Optional.empty();
    }
    Neighbourhood place = volunteer.offer().neighbourhood();
    return Optional.of(
        SearchDocument.of(
                SearchDocument.Kind.OFFER,
                key(Volunteer.KIND, volunteer.id()),
                Audience.ofOffer(volunteer.offer().shownToResidents()))
            .says("", volunteer.offer().ownWords())
            .about("", List.copyOf(volunteer.offer().skills()))
            .at(place.name(), place.code(), place.district().code())
            .point(point(place))
            .languages(List.copyOf(volunteer.offer().languages()))
            .when(volunteer.offer().availability(), Set.of())
            .build());
  }

  private SearchDocument document(Initiative initiative) {
    Calendar calendar = new Calendar(clock.instant());
    Neighbourhood place = initiative.location().neighbourhood();
    return SearchDocument.of(
            SearchDocument.Kind.ACTIVITY,
            key(Initiative.KIND, initiative.id()),
            Audience.ofActivity())
        .says(initiative.name(), initiative.ownWords())
        .about("", List.copyOf(initiative.skills()))
        .at(initiative.location().name(), place.code(), place.district().code())
        .point(new GeoPoint(initiative.location().latitude(), initiative.location().longitude()))
        .languages(List.copyOf(initiative.languages()))
        .next(
            initiative
                .recurrence()
                .next(clock.instant())
                .map(occurrence -> occurrence.start().toInstant()))
        .when(calendar.parts(initiative.recurrence()), calendar.dates(initiative.recurrence()))
        .free(initiative.free())
        .wheelchair(initiative.wheelchair())
        .build();
  }

  private static GeoPoint point(Neighbourhood place) {
    return new GeoPoint(place.latitude(), place.longitude());
  }

  private static String key(String kind, Long id) {
    return kind + ":" + id;
  }
}
