package nl.omzien.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;

/** The templates, compiled with the rest of the program. */
@ApplicationScoped
public class Templates {

  private final TemplateEngine engine;

  /** All templates of the program. */
  public Templates() {
    engine =
        TemplateEngine.createPrecompiled(
            null,
            ContentType.Html,
            Templates.class.getClassLoader(),
            "gg.jte.generated.precompiled");
  }

  void write(View view, OutputStream out) throws IOException {
    Utf8ByteOutput output = new Utf8ByteOutput();
    render(view, output);
    output.writeTo(out);
  }

  /** The page as text: for mails and tests. */
  public String text(View view) {
    StringOutput output = new StringOutput();
    render(view, output);
    return output.toString();
  }

  private void render(View view, TemplateOutput output) {
    engine.render(view.template() + ".jte", view.page(), output);
  }
}
