package nl.omzien.neighbourhood;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import nl.omzien.place.Team;
import nl.omzien.web.Templates;
import nl.omzien.web.View;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A page on paper, and what a test sees in it. */
final class Printed {

  static final String HOSTILE = "</div><script>x</script> & \"a\" ']]> \u0000\u0008 Łódź";

  private Printed() {}

  static PaperSender sender(String address) {
    return PaperSender.of(
        URI.create(address),
        new Team("Wijkteam West", "0299-012346", "maandag tot en met vrijdag", ""));
  }

  static PDDocument of(View view) throws IOException {
    return Loader.loadPDF(Paper.print(Paper.printable(new Templates().text(view))));
  }

  /** What a screen reader says of the first page, piece by piece: no decoration. */
  static List<String> read(PDDocument document) throws IOException {
    return marked(document, false);
  }

  /** What it passes over: decoration with letters in it. */
  static List<String> decoration(PDDocument document) throws IOException {
    return marked(document, true);
  }

  private static List<String> marked(PDDocument document, boolean artifacts) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(document.getPage(0));
    List<String> pieces = new ArrayList<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      StringBuilder text = new StringBuilder();
      for (Object part : content.getContents()) {
        if (part instanceof TextPosition letter) {
          text.append(letter.getUnicode());
        }
      }
      if ("Artifact".equals(content.getTag()) == artifacts && !text.isEmpty()) {
        pieces.add(text.toString());
      }
    }
    return pieces;
  }

  /** To be looked at: target/paper. */
  static void picture(PDDocument document, String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target/paper"));
    BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 110);
    ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
  }
}
