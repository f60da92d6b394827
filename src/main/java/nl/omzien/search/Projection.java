package nl.omzien.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.omzien.initiative.Initiative;
import nl.omzien.initiative.Initiatives;
import nl.omzien.organisation.Organisation;
import nl.omzien.organisation.Organisations;
import nl.omzien.place.Facility;
import nl.omzien.place.Location;
import nl.omzien.place.Neighbourhood;
import nl.omzien.platform.ChangeFeed.Changed;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.IndexedRequests;
import nl.omzien.security.Visitor;
import nl.omzien.volunteer.Volunteer;
import nl.omzien.volunteer.Volunteers;

/**
 * What the search index holds of requests, offers, activities and organisations: the public part,
 * if any.
 */
@Dependent
class Projection {

  private final IndexedRequests requests;
  private final Volunteers volunteers;
  private final Initiatives initiatives;
  private final Organisations organisations;
  private final Clock clock;

  @Inject
  Projection(
      IndexedRequests requests,
      Volunteers volunteers,
      Initiatives initiatives,
      Organisations organisations,
      Clock clock) {
    this.requests = requests;
    this.volunteers = volunteers;
    this.initiatives = initiatives;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** The changes that the index needs for these: the document of each now, or none any more. */
  List<Change> changesOf(Set<Changed> things) {
    Map<String, SearchDocument> documents =
        Stream.of(
                requests.among(Visitor.system(), keys(things, HelpRequest.KIND)).stream()
                    .flatMap(one -> document(one).stream()),
                volunteers.among(Visitor.system(), keys(things, Volunteer.KIND)).stream()
                    .flatMap(one -> document(one).stream()),
                initiatives.among(keys(things, Initiative.KIND)).stream().map(this::document),
                organisations.among(keys(things, Organisation.KIND)).stream()
                    .map(Projection::document))
            .flatMap(each -> each)
            .collect(Collectors.toMap(SearchDocument::id, each -> each));
    return things.stream()
        .map(thing -> key(thing.kind(), thing.subjectId()))
        .map(
            key -> documents.containsKey(key) ? Change.put(documents.get(key)) : Change.remove(key))
        .toList();
  }

  private static List<Long> keys(Set<Changed> things, String kind) {
    return things.stream()
        .filter(thing -> thing.kind().equals(kind))
        .map(Changed::subjectId)
        .toList();
  }

  /** How many things there are; the index may hold fewer, for not all are shown. */
  long size() {
    return requests.count(Visitor.system())
        + volunteers.count(Visitor.system())
        + initiatives.count()
        + organisations.count();
  }

  /** Every document, to build the index anew. */
  Stream<SearchDocument> all() {
    List<SearchDocument> documents = new ArrayList<>();
    requests.all(Visitor.system()).forEach(one -> document(one).ifPresent(documents::add));
    volunteers.all(Visitor.system()).forEach(one -> document(one).ifPresent(documents::add));
    initiatives.all().forEach(one -> documents.add(document(one)));
    organisations.listed().forEach(one -> documents.add(document(one)));
    return documents.stream();
  }

  /** Every activity, with its dates as they are now. */
  Stream<SearchDocument> activities() {
    return initiatives.all().stream().map(this::document);
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
        .about("", List.copyOf(initiative.helpsWith()))
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
        .sinks(initiative.sinksAt())
        .build();
  }

  private static SearchDocument document(Organisation organisation) {
    SearchDocumentBuilder document =
        SearchDocument.of(
                SearchDocument.Kind.ORGANISATION,
                key(Organisation.KIND, organisation.id()),
                Audience.ofOrganisation())
            .says(organisation.name(), organisation.what())
            .about("", List.copyOf(organisation.skills()))
            .languages(List.copyOf(organisation.languages()))
            .free(organisation.free())
            .wheelchair(
                organisation
                    .location()
                    .flatMap(place -> place.access().has(Facility.WHEELCHAIR))
                    .orElse(false))
            .sinks(organisation.sinksAt());
    organisation
        .neighbourhood()
        .ifPresent(
            place ->
                document
                    .at(
                        organisation.location().map(Location::name).orElse(place.name()),
                        place.code(),
                        place.district().code())
                    .point(
                        organisation
                            .location()
                            .map(at -> new GeoPoint(at.latitude(), at.longitude()))
                            .orElseGet(() -> point(place))));
    return document.build();
  }

  private static GeoPoint point(Neighbourhood place) {
    return new GeoPoint(place.latitude(), place.longitude());
  }

  private static String key(String kind, Long id) {
    return kind + ":" + id;
  }
}
