/** The loops for both types of elements: what the module exports. */
import {
  differences,
  squares,
  pureSquares,
  apply,
  reduce,
  inputGradient,
  applyEach,
  reduceEach,
  inputGradientEach,
} from './loops';
import { tanhRows, tanhGradientRows } from './dynamic-tanh';
import { rowProducts, spectralGradient, divide } from './matrix';
import { responses, responseGradients } from './response';
import { atLeast, holdBack } from './threshold';

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

export function pureSquares32(x: usize, segments: i32, length: i32, table: usize): void {
  pureSquares<f32>(x, segments, length, table);
}

export function pureSquares64(x: usize, segments: i32, length: i32, table: usize): void {
  pureSquares<f64>(x, segments, length, table);
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

export function tanhRows32(
  x: usize,
  y: usize,
  rows: i32,
  length: i32,
  alpha: f64,
  gamma: usize,
  beta: usize,
): void {
  tanhRows<f32>(x, y, rows, length, alpha, gamma, beta);
}

export function tanhRows64(
  x: usize,
  y: usize,
  rows: i32,
  length: i32,
  alpha: f64,
  gamma: usize,
  beta: usize,
): void {
  tanhRows<f64>(x, y, rows, length, alpha, gamma, beta);
}

export function tanhGradientRows32(
  dy: usize,
  x: usize,
  dx: usize,
  rows: i32,
  length: i32,
  alpha: f64,
  table: usize,
  gamma: usize,
  betaSums: usize,
  gammaSums: usize,
): void {
  tanhGradientRows<f32>(dy, x, dx, rows, length, alpha, table, gamma, betaSums, gammaSums);
}

export function tanhGradientRows64(
  dy: usize,
  x: usize,
  dx: usize,
  rows: i32,
  length: i32,
  alpha: f64,
  table: usize,
  gamma: usize,
  betaSums: usize,
  gammaSums: usize,
): void {
  tanhGradientRows<f64>(dy, x, dx, rows, length, alpha, table, gamma, betaSums, gammaSums);
}

export function responses32(
  x: usize,
  y: usize,
  channels: i32,
  stride: i32,
  count: i32,
  window: i32,
  k: f64,
  scale: f64,
  squares: usize,
): void {
  responses<f32>(x, y, channels, stride, count, window, k, scale, squares);
}

export function responses64(
  x: usize,
  y: usize,
  channels: i32,
  stride: i32,
  count: i32,
  window: i32,
  k: f64,
  scale: f64,
  squares: usize,
): void {
  responses<f64>(x, y, channels, stride, count, window, k, scale, squares);
}

export function responseGradients32(
  dy: usize,
  x: usize,
  dx: usize,
  channels: i32,
  stride: i32,
  count: i32,
  window: i32,
  k: f64,
  scale: f64,
  factor: f64,
  squares: usize,
  powers: usize,
  pulls: usize,
): void {
  responseGradients<f32>(
    dy,
    x,
    dx,
    channels,
    stride,
    count,
    window,
    k,
    scale,
    factor,
    squares,
    powers,
    pulls,
  );
}

export function responseGradients64(
  dy: usize,
  x: usize,
  dx: usize,
  channels: i32,
  stride: i32,
  count: i32,
  window: i32,
  k: f64,
  scale: f64,
  factor: f64,
  squares: usize,
  powers: usize,
  pulls: usize,
): void {
  responseGradients<f64>(
    dy,
    x,
    dx,
    channels,
    stride,
    count,
    window,
    k,
    scale,
    factor,
    squares,
    powers,
    pulls,
  );
}

export function rowProducts32(
  w: usize,
  rows: i32,
  length: i32,
  stride: i32,
  v: usize,
  image: usize,
): void {
  rowProducts<f32>(w, rows, length, stride, v, image);
}

export function rowProducts64(
  w: usize,
  rows: i32,
  length: i32,
  stride: i32,
  v: usize,
  image: usize,
): void {
  rowProducts<f64>(w, rows, length, stride, v, image);
}

export function spectralGradient32(
  dNormalized: usize,
  dw: usize,
  rows: i32,
  length: i32,
  stride: i32,
  u: usize,
  v: usize,
  along: f64,
  sigma: f64,
): void {
  spectralGradient<f32>(dNormalized, dw, rows, length, stride, u, v, along, sigma);
}

export function spectralGradient64(
  dNormalized: usize,
  dw: usize,
  rows: i32,
  length: i32,
  stride: i32,
  u: usize,
  v: usize,
  along: f64,
  sigma: f64,
): void {
  spectralGradient<f64>(dNormalized, dw, rows, length, stride, u, v, along, sigma);
}

export function divide32(x: usize, y: usize, length: i32, divisor: f64): void {
  divide<f32>(x, y, length, divisor);
}

export function divide64(x: usize, y: usize, length: i32, divisor: f64): void {
  divide<f64>(x, y, length, divisor);
}

export function atLeast32(y: usize, segments: i32, length: i32, table: usize): void {
  atLeast<f32>(y, segments, length, table);
}

export function holdBack32(
  dy: usize,
  x: usize,
  passed: usize,
  segments: i32,
  length: i32,
  table: usize,
): void {
  holdBack<f32>(dy, x, passed, segments, length, table);
}

export function atLeast64(y: usize, segments: i32, length: i32, table: usize): void {
  atLeast<f64>(y, segments, length, table);
}

export function holdBack64(
  dy: usize,
  x: usize,
  passed: usize,
  segments: i32,
  length: i32,
  table: usize,
): void {
  holdBack<f64>(dy, x, passed, segments, length, table);
}
