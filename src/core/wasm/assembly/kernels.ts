/** The loops for both types of elements: what the module exports. */
import {
  differences,
  squares,
  apply,
  reduce,
  inputGradient,
  applyEach,
  reduceEach,
  inputGradientEach,
} from './loops';

export function differences32(x: usize, segments: i32, length: i32, table: usize): void {
  differences<f32>(x, segments, length, table);
}

export function differences64(x: usize, segments: i32, length: i32, table: usize): void {
  differences<f64>(x, segments, length, table);
}

export function squares32(x: usize, segments: i32, length: i32, table: usize): void {
  squares<f32>(x, segments, length, table);
}

export function squares64(x: usize, segments: i32, length: i32, table: usize): void {
  squares<f64>(x, segments, length, table);
}

export function apply32(x: usize, y: usize, segments: i32, length: i32, table: usize): void {
  apply<f32>(x, y, segments, length, table);
}

export function apply64(x: usize, y: usize, segments: i32, length: i32, table: usize): void {
  apply<f64>(x, y, segments, length, table);
}

export function reduce32(dy: usize, x: usize, segments: i32, length: i32, table: usize): void {
  reduce<f32>(dy, x, segments, length, table);
}

export function reduce64(dy: usize, x: usize, segments: i32, length: i32, table: usize): void {
  reduce<f64>(dy, x, segments, length, table);
}

export function inputGradient32(
  dy: usize,
  x: usize,
  dx: usize,
  segments: i32,
  length: i32,
  table: usize,
): void {
  inputGradient<f32>(dy, x, dx, segments, length, table);
}

export function inputGradient64(
  dy: usize,
  x: usize,
  dx: usize,
  segments: i32,
  length: i32,
  table: usize,
): void {
  inputGradient<f64>(dy, x, dx, segments, length, table);
}

export function applyEach32(
  x: usize,
  y: usize,
  segments: i32,
  length: i32,
  table: usize,
  gamma: usize,
  beta: usize,
): void {
  applyEach<f32>(x, y, segments, length, table, gamma, beta);
}

export function applyEach64(
  x: usize,
  y: usize,
  segments: i32,
  length: i32,
  table: usize,
  gamma: usize,
  beta: usize,
): void {
  applyEach<f64>(x, y, segments, length, table, gamma, beta);
}

export function reduceEach32(
  dy: usize,
  x: usize,
  segments: i32,
  length: i32,
  table: usize,
  gamma: usize,
  betaSums: usize,
  gammaSums: usize,
): void {
  reduceEach<f32>(dy, x, segments, length, table, gamma, betaSums, gammaSums);
}

export function reduceEach64(
  dy: usize,
  x: usize,
  segments: i32,
  length: i32,
  table: usize,
  gamma: usize,
  betaSums: usize,
  gammaSums: usize,
): void {
  reduceEach<f64>(dy, x, segments, length, table, gamma, betaSums, gammaSums);
}

export function inputGradientEach32(
  dy: usize,
  x: usize,
  dx: usize,
  segments: i32,
  length: i32,
  table: usize,
  gamma: usize,
): void {
  inputGradientEach<f32>(dy, x, dx, segments, length, table, gamma);
}

export function inputGradientEach64(
  dy: usize,
  x: usize,
  dx: usize,
  segments: i32,
  length: i32,
  table: usize,
  gamma: usize,
): void {
  inputGradientEach<f64>(dy, x, dx, segments, length, table, gamma);
}
