package nl.omzien.web;

import java.util.Optional;

/** Somebody whom we write to, when she has an address for mail at all. */
public interface Correspondent {

  /** Her address; empty for whoever is reached by telephone only. */
  Optional<String> email();

  /** How the letter greets her; blank when we do not know. */
  String firstName();

  /** The code of her language, such as {@code nl}. */
  String language();
}
