package nl.omzien.team;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.omzien.match.Match;
import nl.omzien.match.Matches;
import nl.omzien.platform.Reference;
import nl.omzien.request.HelpRequest;
import nl.omzien.request.HelpRequestStatus;
import nl.omzien.request.HelpRequests;
import nl.omzien.security.Visitor;

/** Brings the open requests of a team to its dagstart. */
@Dependent
class DagstartLines {

  private final Dagstarts dagstarts;
  private final HelpRequests requests;
  private final Matches matches;

  @Inject
  DagstartLines(Dagstarts dagstarts, HelpRequests requests, Matches matches) {
    this.dagstarts = dagstarts;
    this.requests = requests;
    this.matches = matches;
  }

  /** Adds a line for every helper that is still sought; gives how many were added. */
  int gather(Dagstart dagstart, Visitor member) {
    int added = 0;
    for (HelpRequest request : requests.forTeam(member, List.of(HelpRequestStatus.OPEN))) {
      long asked = matches.of(request).stream().filter(DagstartLines::mayStillHelp).count();
      long sought = request.asked().helpersWanted() - asked;
      for (long place = dagstarts.lines(dagstart, request); place < sought; place++) {
        dagstarts.add(new DagstartLine(Reference.next(), dagstart, request, (int) place));
        added++;
      }
    }
    return added;
  }

  private static boolean mayStillHelp(Match match) {
    return match.counts()
        && switch (match.status()) {
          case WAITING, CONNECTED, DONE -> true;
          case DECLINED, CLOSED -> false;
        };
  }
}
