/** Steps of optimizers, in double as the plain ones: the same bits. */

/** v ← m v + g + λ w, w ← w − η v. */
export function moveByMomentum(
  w: usize,
  g: usize,
  v: usize,
  length: i32,
  learningRate: f64,
  momentum: f64,
  weightDecay: f64,
): void {
  const rate = f64x2.splat(learningRate),
    kept = f64x2.splat(momentum),
    decay = f64x2.splat(weightDecay);
  const end = w + ((<usize>length) & ~1) * 4;
  for (; w < end; w += 8, g += 8, v += 8) {
    const weight = load(w);
    const pushed = f64x2.add(f64x2.mul(kept, load(v)), load(g));
    const velocity = rounded(f64x2.add(pushed, f64x2.mul(decay, weight)));
    v128.store64_lane(v, velocity, 0);
    const move = f64x2.mul(rate, f64x2.promote_low_f32x4(velocity));
    v128.store64_lane(w, rounded(f64x2.sub(weight, move)), 0);
  }
  if (length & 1) {
    const weight = <f64>f32.load(w);
    f32.store(v, <f32>(momentum * <f64>f32.load(v) + <f64>f32.load(g) + weightDecay * weight));
    f32.store(w, <f32>(weight - learningRate * <f64>f32.load(v)));
  }
}

/** m ← β₁ m + (1 − β₁) g, s ← β₂ s + (1 − β₂) g², w ← w − η (m / left₁) / (√(s / left₂) + ε). */
export function moveByAdam(
  w: usize,
  g: usize,
  m: usize,
  s: usize,
  length: i32,
  learningRate: f64,
  beta1: f64,
  beta2: f64,
  left1: f64,
  left2: f64,
  epsilon: f64,
): void {
  const end = w + ((<usize>length) & ~1) * 4;
  for (; w < end; w += 8, g += 8, m += 8, s += 8) {
    const slope = load(g);
    const grown = f64x2.mul(f64x2.splat(1 - beta1), slope);
    const mean = rounded(f64x2.add(f64x2.mul(f64x2.splat(beta1), load(m)), grown));
    const square = f64x2.mul(f64x2.mul(f64x2.splat(1 - beta2), slope), slope);
    const squares = rounded(f64x2.add(f64x2.mul(f64x2.splat(beta2), load(s)), square));
    v128.store64_lane(m, mean, 0);
    v128.store64_lane(s, squares, 0);
    const along = f64x2.div(f64x2.promote_low_f32x4(mean), f64x2.splat(left1));
    const size = f64x2.sqrt(f64x2.div(f64x2.promote_low_f32x4(squares), f64x2.splat(left2)));
    const scaled = f64x2.mul(f64x2.splat(learningRate), along);
    const move = f64x2.div(scaled, f64x2.add(size, f64x2.splat(epsilon)));
    v128.store64_lane(w, rounded(f64x2.sub(load(w), move)), 0);
  }
  if (length & 1) {
    const slope = <f64>f32.load(g);
    f32.store(m, <f32>(beta1 * <f64>f32.load(m) + (1 - beta1) * slope));
    f32.store(s, <f32>(beta2 * <f64>f32.load(s) + (1 - beta2) * slope * slope));
    const along = learningRate * (<f64>f32.load(m) / left1);
    const move = along / (sqrt<f64>(<f64>f32.load(s) / left2) + epsilon);
    f32.store(w, <f32>(<f64>f32.load(w) - move));
  }
}

function load(at: usize): v128 {
  return f64x2.promote_low_f32x4(v128.load64_zero(at));
}

function rounded(value: v128): v128 {
  return f32x4.demote_f64x2_zero(value);
}
