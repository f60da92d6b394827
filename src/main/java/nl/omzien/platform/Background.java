package nl.omzien.platform;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Runs every {@link Job}, each after its own pause, until the application stops. */
@ApplicationScoped
public class Background {

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private Instance<Job> jobs;

  private final List<ScheduledFuture<?>> running = new ArrayList<>();

  void start() {
    for (Job job : jobs) {
      long pause = job.pause().toMillis();
      running.add(
          executor.scheduleWithFixedDelay(
              new Retrying(job, System::nanoTime), pause, pause, TimeUnit.MILLISECONDS));
    }
  }

  @PreDestroy
  void stop() {
    running.forEach(future -> future.cancel(false));
  }
}
