package nl.omzien.neighbourhood;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** The street of our front page as paper needs it: drawn in dots, 300 to the inch on A4. */
final class PaperPicture {

  private static final Color INK = new Color(0x20271e);
  private static final Color[] WALLS = {
    new Color(0xfdf1cf),
    new Color(0xfae3d6),
    new Color(0xe3edd6),
    new Color(0xe2ecf1),
    new Color(0xfffdf8)
  };
  private static final Color[] DOORS = {
    new Color(0x14564a), new Color(0x9c3d17), new Color(0x465043)
  };
  private static final int WIDTH = 2480;
  private static final int HEIGHT = 340;
  private static final int GROUND = HEIGHT - 4;
  private static final int PLOT = 190;

  /** The street, as an address that holds the picture itself. */
  static final String STREET = street();

  private PaperPicture() {}

  private static String street() {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    fill(pen, new Ellipse2D.Double(1890, 34, 96, 96), new Color(0xf6cf68));
    for (int plot = 0; plot * PLOT < WIDTH; plot++) {
      if (plot % 5 == 3) {
        tree(pen, plot * PLOT + PLOT / 2);
      } else {
        house(pen, plot * PLOT + 10, plot);
      }
    }
    pen.dispose();
    return address(image);
  }

  private static void house(Graphics2D pen, int left, int plot) {
    int width = PLOT - 20;
    int eaves = 130 + plot * 37 % 60;
    int top = eaves - 70;
    Polygon wall = new Polygon();
    wall.addPoint(left, GROUND);
    wall.addPoint(left, eaves);
    if (plot % 2 == 0) {
      wall.addPoint(left + width / 2, top);
    } else {
      wall.addPoint(left + 30, eaves);
      wall.addPoint(left + 30, eaves - 35);
      wall.addPoint(left + 60, eaves - 35);
      wall.addPoint(left + 60, top);
      wall.addPoint(left + width - 60, top);
      wall.addPoint(left + width - 60, eaves - 35);
      wall.addPoint(left + width - 30, eaves - 35);
      wall.addPoint(left + width - 30, eaves);
    }
    wall.addPoint(left + width, eaves);
    wall.addPoint(left + width, GROUND);
    fill(pen, wall, WALLS[plot % WALLS.length]);
    fill(
        pen,
        new RoundRectangle2D.Double(left + 22, GROUND - 92, 46, 110, 46, 46),
        DOORS[plot % DOORS.length]);
    fill(pen, new RoundRectangle2D.Double(left + 92, GROUND - 84, 52, 50, 6, 6), WALLS[4]);
    fill(pen, new RoundRectangle2D.Double(left + 28, eaves + 16, 40, 46, 6, 6), WALLS[4]);
    fill(pen, new RoundRectangle2D.Double(left + 98, eaves + 16, 40, 46, 6, 6), WALLS[4]);
  }

  private static void tree(Graphics2D pen, int middle) {
    pen.setColor(INK);
    pen.drawLine(middle, GROUND, middle, GROUND - 120);
    fill(pen, new Ellipse2D.Double(middle - 66, GROUND - 220, 132, 140), new Color(0xcfe0bd));
  }

  private static void fill(Graphics2D pen, Shape shape, Color colour) {
    pen.setColor(colour);
    pen.fill(shape);
    pen.setColor(INK);
    pen.draw(shape);
  }

  static String address(BufferedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
  }
}
