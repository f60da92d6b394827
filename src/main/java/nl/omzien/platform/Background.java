package nl.omzien.platform;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Runs every {@link Job}, each after its own pause, until the application stops. */
@ApplicationScoped
public class Background {

  private static final Logger log = System.getLogger(Background.class.getName());

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private Instance<Job> jobs;

  private final List<ScheduledFuture<?>> running = new ArrayList<>();

  void start() {
    for (Job job : jobs) {
      long pause = job.pause().toMillis();
      running.add(
          executor.scheduleWithFixedDelay(() -> run(job), pause, pause, TimeUnit.MILLISECONDS));
    }
  }

  private static void run(Job job) {
    try {
      job.run();
    } catch (RuntimeException failure) {
      log.log(Level.WARNING, "Background work failed and will be tried again", failure);
    }
  }

  @PreDestroy
  void stop() {
    running.forEach(future -> future.cancel(false));
  }
}
