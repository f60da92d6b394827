package nl.omzien.moderation;

import nl.omzien.platform.Refusal;

/** A colleague took it first. */
public class AlreadyTaken extends Refusal {
  private static final long serialVersionUID = 1L;

  private final Long ownerId;

  AlreadyTaken(Long ownerId) {
    super("Taken by another member");
    this.ownerId = ownerId;
  }

  /** Whose it is. */
  public Long ownerId() {
    return ownerId;
  }
}
