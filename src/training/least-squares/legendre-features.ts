/**
 * Legendre polynomials of a number, scaled so that each has mean square 1 over [−1, 1]: any polynomial
 * is a sum of them, and unlike the powers they hardly resemble each other.
 *
 * Formula: q_k = √(2k + 1) P_k, (k + 1) P_{k+1} = (2k + 1) t P_k − k P_{k−1}
 *
 * @param t usually from −1 to 1
 * @param degree the highest k
 * @returns q₀ … q_degree
 */
export function legendreFeatures(t: number, degree: number): Float64Array {
  const features = new Float64Array(degree + 1);
  let [before, now] = [0, 1];
  for (let k = 0; k <= degree; k += 1) {
    features[k] = Math.sqrt(2 * k + 1) * now;
    [before, now] = [now, ((2 * k + 1) * t * now - k * before) / (k + 1)];
  }
  return features;
}
