package nl.omzien.organisation;

import java.util.List;

/**
 * An organisation that fits what somebody asks.
 *
 * @param organisation which
 * @param skills what both speak of, the surest first; empty when it is the subject alone
 */
public record Fitting(Organisation organisation, List<String> skills) {

  public Fitting {
    skills = List.copyOf(skills);
  }
}
