/** Weights in the order in which the convolution reads them: [blocks of 8 outputs, 3, inputs, 3, 8]. */

/** Of the convolution itself, from w [K, C, 3, 3]. */
export function packWeights(w: usize, packed: usize, channels: i32, filters: i32): void {
  const blocks = (filters + 7) >> 3;
  memory.fill(packed, 0, <usize>(blocks * channels * 72) * 4);
  for (let k = 0; k < filters; k += 1) {
    for (let c = 0; c < channels; c += 1, w += 36) {
      for (let t = 0; t < 9; t += 1) {
        f32.store(place(packed, k, c, t, channels), f32.load(w + t * 4));
      }
    }
  }
}

/** Of its gradient, a convolution of dy with the weights turned by half a turn: K and C change places. */
export function packTurned(w: usize, packed: usize, channels: i32, filters: i32): void {
  const blocks = (channels + 7) >> 3;
  memory.fill(packed, 0, <usize>(blocks * filters * 72) * 4);
  for (let k = 0; k < filters; k += 1) {
    for (let c = 0; c < channels; c += 1, w += 36) {
      for (let t = 0; t < 9; t += 1) {
        f32.store(place(packed, c, k, 8 - t, filters), f32.load(w + t * 4));
      }
    }
  }
}

function place(packed: usize, output: i32, input: i32, tap: i32, inputs: i32): usize {
  const row = tap / 3;
  const block = (((output >> 3) * 3 + row) * inputs + input) * 3 + (tap - row * 3);
  return packed + <usize>(block * 8 + (output & 7)) * 4;
}
