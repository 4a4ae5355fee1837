/** Pairs of doubles, read from and written to arrays of either type. */

export function load<T>(at: usize): v128 {
  return sizeof<T>() == 4 ? f64x2.promote_low_f32x4(v128.load64_zero(at)) : v128.load(at);
}

export function store<T>(at: usize, value: v128): void {
  if (sizeof<T>() == 4) v128.store64_lane(at, f32x4.demote_f64x2_zero(value), 0);
  else v128.store(at, value);
}

/** Two pairs, one after the other. */
export function storeFour<T>(at: usize, a: v128, b: v128): void {
  if (sizeof<T>() == 4) {
    const low = f32x4.demote_f64x2_zero(a),
      high = f32x4.demote_f64x2_zero(b);
    v128.store(at, v128.shuffle<u64>(low, high, 0, 2));
  } else {
    v128.store(at, a);
    v128.store(at + 16, b);
  }
}

export function loadOne<T>(at: usize): f64 {
  return sizeof<T>() == 4 ? <f64>f32.load(at) : f64.load(at);
}

export function storeOne<T>(at: usize, value: f64): void {
  if (sizeof<T>() == 4) f32.store(at, <f32>value);
  else f64.store(at, value);
}

export function total(value: v128): f64 {
  return f64x2.extract_lane(value, 0) + f64x2.extract_lane(value, 1);
}

export function all(at: usize): v128 {
  return v128.load64_splat(at);
}
