package nl.omzien.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many who act at the same moment, each in a thread of her own. */
public final class Crowd {

  private Crowd() {}

  /** Lets them all go at once; gives how many succeeded. */
  public static int atOnce(List<Callable<Boolean>> acts) throws Exception {
    CyclicBarrier start = new CyclicBarrier(acts.size());
    ExecutorService threads = Executors.newFixedThreadPool(acts.size());
    try {
      List<Future<Boolean>> answers = new ArrayList<>();
      for (Callable<Boolean> act : acts) {
        answers.add(
            threads.submit(
                () -> {
                  start.await();
                  return act.call();
                }));
      }
      int successes = 0;
      for (Future<Boolean> answer : answers) {
        successes += answer.get() ? 1 : 0;
      }
      return successes;
    } finally {
      threads.shutdown();
    }
  }
}
