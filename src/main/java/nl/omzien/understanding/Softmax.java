package nl.omzien.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Multinomial logistic regression (softmax), trained by stochastic gradient descent: Bishop,
 * <i>Pattern Recognition and Machine Learning</i>, section 4.3.4. The same samples in the same
 * order always give the same weights.
 */
final class Softmax {

  private static final int EPOCHS = 8;
  private static final float RATE = 6;

  /** Each epoch takes smaller steps than the one before. */
  private static final float SLOWING = 0.3f;

  private static final long SEED = 1;

  private final int classes;

  /** One row for each feature, one after the other. */
  private final float[] weights;

  /**
   * What is known of one text.
   *
   * @param features numbers of those it has
   * @param values how strongly it has each; their squares add up to 1
   */
  record Sample(int[] features, float[] values) {}

  /**
   * Learns from these.
   *
   * @param samples what the texts are like
   * @param answers the class of each, from 0
   * @param features how many there are
   * @param classes how many there are
   */
  Softmax(List<Sample> samples, int[] answers, int features, int classes) {
    this.classes = classes;
    weights = new float[features * classes];
    int[] order = new int[samples.size()];
    Arrays.setAll(order, i -> i);
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      shuffle(order, random);
      float rate = RATE / (1 + SLOWING * epoch);
      for (int i : order) {
        learn(samples.get(i), answers[i], rate);
      }
    }
  }

  /** The weights of one feature, for each class. */
  float[] weights(int feature) {
    return Arrays.copyOfRange(weights, feature * classes, (feature + 1) * classes);
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int moved = order[i];
      order[i] = order[other];
      order[other] = moved;
    }
  }

  private void learn(Sample sample, int answer, float rate) {
    float[] wrong = new float[classes];
    for (int i = 0; i < sample.features().length; i++) {
      int row = sample.features()[i] * classes;
      float value = sample.values()[i];
      for (int k = 0; k < classes; k++) {
        wrong[k] += value * weights[row + k];
      }
    }
    likely(wrong);
    wrong[answer] -= 1;
    for (int i = 0; i < sample.features().length; i++) {
      int row = sample.features()[i] * classes;
      float step = rate * sample.values()[i];
      for (int k = 0; k < classes; k++) {
        weights[row + k] -= step * wrong[k];
      }
    }
  }

  /** Turns scores into likelihoods, which together are 1. */
  static void likely(float[] scores) {
    float highest = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      highest = Math.max(highest, score);
    }
    float total = 0;
    for (int k = 0; k < scores.length; k++) {
      scores[k] = (float) Math.exp(scores[k] - highest);
      total += scores[k];
    }
    for (int k = 0; k < scores.length; k++) {
      scores[k] /= total;
    }
  }
}
