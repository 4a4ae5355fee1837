import { powerOfTwo } from './power-of-two.ts';
import type { ReducedAngle } from './reduced-angle.ts';
import { highWord } from './words.ts';

// 2/π, 1584 bits after the point, and π/2 times 2^254.
const TWO_OVER_PI = BigInt(
  '0xA2F9836E4E441529FC2757D1F534DDC0DB6295993C439041FE5163ABDEBBC561B7246E3A424DD2E006492EEA09' +
    'D1921CFE1DEB1CB129A73EE88235F52EBB4484E99C7026B45F7E413991D639835339F49C845F8BBDF9283B1FF8' +
    '97FFDE05980FEF2F118B5A0A6D1F6D367ECF27CB09B74F463F669E5FEA2D7527BAC7EBE5F17B3D0739F78A5292' +
    'EA6BFB5FB11F8D5D0856033046FC7B6BABF0CFBC209AF4361DA9E391615EE61B086599855F14A068408DFFD880' +
    '4D73273106061556CA73A8C960E27BC08C6B',
);
const HALF_PI = 0x6487ed5110b4611a62633145c06e0e68948127044533e63a0105df531d89cd91n;
const BITS = 192n;

/**
 * Takes multiples of π/2 from a large angle, in exact integer arithmetic.
 *
 * Formula: x = n π/2 + angle + tail with |angle| <= π/4
 *
 * @param x a finite number, at least 2^19
 * @returns the quadrant n mod 4, the angle and its tail
 */
export function reduceHugeAngle(x: number): ReducedAngle {
  const exponent = ((highWord(x) >> 20) & 0x7ff) - 1075;
  const integer = BigInt(x * powerOfTwo(-(exponent >> 1)) * powerOfTwo((exponent >> 1) - exponent));
  const product = integer * TWO_OVER_PI;
  const point = BigInt(1584 - exponent);
  // The nearest multiple, and the rest with its sign, in 192 bits after the point.
  const quotient = ((product >> (point - 1n)) + 1n) >> 1n;
  const rest = (product - (quotient << point)) >> (point - BITS);
  const scaled = rest * HALF_PI;
  const angle = Number(scaled);
  const tail = Number(scaled - BigInt(angle));
  const unit = powerOfTwo(-446);
  return { quadrant: Number(quotient & 3n), angle: angle * unit, tail: tail * unit };
}
