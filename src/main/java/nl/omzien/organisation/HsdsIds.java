package nl.omzien.organisation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The keys that HSDS wants for each part of an organisation: made of its code, so that they are the
 * same each time and on each node.
 *
 * @param code of the organisation
 */
record HsdsIds(String code) {

  String of(String kind, String which) {
    return UUID.nameUUIDFromBytes(
            (code + "/" + kind + "/" + which).getBytes(StandardCharsets.UTF_8))
        .toString();
  }
}
