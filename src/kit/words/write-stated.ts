import type { StatedNumber } from '../contract/finding.ts';
import { writeNumber } from '../format/write-number.ts';

/** Writes a stated number; one without a format has the digits that it has. */
export function writeStated(stated: number | StatedNumber): string {
  return typeof stated === 'number'
    ? writeNumber(stated, { kind: 'plain' })
    : writeNumber(stated.value, stated.format);
}
