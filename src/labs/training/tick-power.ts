import { formatPower } from '../../kit/format/format-power.ts';

/** A tick of a logarithmic axis: plainly where it is short, else as a power of ten. */
export function tickPower(tick: number): string {
  if (tick >= 0.01 && tick < 1000) return String(tick);
  return formatPower(tick)
    .replace(/^1\.0 × /, '')
    .replace(/\.0 × /, '·');
}
