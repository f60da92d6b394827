package nl.omzien.bench.simulator;

import java.util.Comparator;
import java.util.PriorityQueue;

/** What will happen, in order of time; what is planned for one moment happens as it was planned. */
final class Agenda {

  private final PriorityQueue<Item> items =
      new PriorityQueue<>(Comparator.comparingDouble(Item::hour).thenComparingLong(Item::number));
  private long planned;
  private double now;

  private record Item(double hour, long number, Runnable what) {}

  /** Hours since the first midnight. */
  double now() {
    return now;
  }

  void at(double hour, Runnable what) {
    items.add(new Item(Math.max(now, hour), planned++, what));
  }

  void in(double hours, Runnable what) {
    at(now + hours, what);
  }

  /** Lets happen all that was planned before this hour, and what that brings about. */
  void until(double end) {
    while (!items.isEmpty() && items.peek().hour() < end) {
      Item next = items.poll();
      now = next.hour();
      next.what().run();
    }
    now = end;
  }
}
