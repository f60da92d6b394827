package nl.omzien.launch;

import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Listens to what the war says about its start, on the logger {@code omzien.start}: INFO goes to
 * the terminal as it is, SEVERE is the one sentence that says why the start failed.
 */
final class StartWords extends Handler {
  /** Held here, because the log manager keeps loggers weakly and would lose the handler. */
  private final Logger logger = Logger.getLogger("omzien.start");

  private final Terminal terminal;
  private volatile String failure;

  private StartWords(Terminal terminal) {
    this.terminal = terminal;
    setFormatter(new SimpleFormatter());
  }

  /** Listens now, and again after the server has read its own logging settings. */
  static StartWords listen(Terminal terminal) {
    StartWords words = new StartWords(terminal);
    words.attach();
    LogManager.getLogManager().addConfigurationListener(words::attach);
    return words;
  }

  Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  @Override
  public void publish(LogRecord said) {
    String text = getFormatter().formatMessage(said);
    if (said.getLevel().intValue() >= Level.SEVERE.intValue()) {
      if (failure == null) {
        failure = text;
      }
    } else if (said.getLevel().intValue() >= Level.INFO.intValue()) {
      terminal.line(text);
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  private void attach() {
    logger.removeHandler(this);
    logger.addHandler(this);
    logger.setLevel(Level.INFO);
  }
}
