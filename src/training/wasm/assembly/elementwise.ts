/** What passes once through arrays. */

/** db[k] = Σ_{n, s} dy[n, k, s], each example's part in four sums where there are many places. */
export function biasGradient(dy: usize, db: usize, examples: i32, filters: i32, places: i32): void {
  const row = <usize>places * 4;
  const whole = <usize>(places & ~3) * 4;
  memory.fill(db, 0, <usize>filters * 4);
  for (let n = 0; n < examples; n += 1) {
    for (let k: usize = 0; k < <usize>filters * 4; k += 4, dy += row) {
      let four = f32x4.splat(0);
      let at: usize = 0;
      for (; at < whole; at += 16) four = f32x4.add(four, v128.load(dy + at));
      let sum = f32x4.extract_lane(four, 0) + f32x4.extract_lane(four, 1);
      sum += f32x4.extract_lane(four, 2) + f32x4.extract_lane(four, 3);
      for (; at < row; at += 4) sum += f32.load(dy + at);
      f32.store(db + k, f32.load(db + k) + sum);
    }
  }
}

/** y = max(0, x), NaN where x is. */
export function rectify(x: usize, y: usize, length: i32): void {
  const zero = f32x4.splat(0);
  const whole = <usize>(length & ~3) * 4;
  let at: usize = 0;
  for (; at < whole; at += 16) v128.store(y + at, f32x4.max(zero, v128.load(x + at)));
  for (; at < <usize>length * 4; at += 4) f32.store(y + at, max<f32>(0, f32.load(x + at)));
}

/** dx = dy where y > 0, else 0. */
export function rectifyGradient(dy: usize, y: usize, dx: usize, length: i32): void {
  const zero = f32x4.splat(0);
  const whole = <usize>(length & ~3) * 4;
  let at: usize = 0;
  for (; at < whole; at += 16) {
    v128.store(dx + at, v128.and(v128.load(dy + at), f32x4.gt(v128.load(y + at), zero)));
  }
  for (; at < <usize>length * 4; at += 4) {
    f32.store(dx + at, f32.load(y + at) > 0 ? f32.load(dy + at) : 0);
  }
}
