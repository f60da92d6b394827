package nl.omzien.understanding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SoftmaxTest {

  private static final List<Softmax.Sample> SAMPLES =
      List.of(sample(0), sample(1), sample(2), sample(0), sample(1), sample(2));
  private static final int[] ANSWERS = {0, 1, 2, 0, 1, 2};

  @Test
  void learnsWhichFeatureSpeaksForWhichClass() {
    Softmax softmax = new Softmax(SAMPLES, ANSWERS, 3, 3);
    for (int feature = 0; feature < 3; feature++) {
      float[] weights = softmax.weights(feature);
      for (int other = 0; other < 3; other++) {
        assertTrue(other == feature || weights[feature] > weights[other]);
      }
    }
  }

  @Test
  void theSameSamplesGiveTheSameWeights() {
    Softmax one = new Softmax(SAMPLES, ANSWERS, 3, 3);
    Softmax again = new Softmax(SAMPLES, ANSWERS, 3, 3);
    assertArrayEquals(one.weights(1), again.weights(1));
  }

  @Test
  void likelihoodsAreTogetherOneHoweverHighTheScores() {
    float[] scores = {900, 899, -900};
    Softmax.likely(scores);
    assertEquals(1, scores[0] + scores[1] + scores[2], 1e-6);
    assertTrue(scores[0] > scores[1] && scores[1] > 0);
  }

  private static Softmax.Sample sample(int feature) {
    return new Softmax.Sample(new int[] {feature}, new float[] {1});
  }
}
