import type { Pixels } from '../contract/picture.ts';
import type { Kind } from './kind.ts';

/**
 * A picture of the reader's own. It never leaves her device and never enters the query; cut to the
 * given size, its pixels reach the model.
 */
export interface FileParameter {
  readonly kind: 'file';
  readonly width: number;
  readonly height: number;
  readonly default: null;
}

/** All about the reader's own pictures. */
export const file: Kind<FileParameter, Pixels | null> = {
  faults: ({ width, height }) =>
    [width, height].every((side) => Number.isInteger(side) && side > 0)
      ? []
      : [`width and height: ${width} and ${height} are not whole numbers above 0`],
  allowed: () => 'null: only the reader has a file',
  // No text stands for a file: a link that names one is told so, as of any unknown name.
  read: () => ({ fault: 'unknown' }),
  write: () => undefined,
  say: () => '',
  // A file is read in its own time: see `read-picture.ts`.
  readInput: () => undefined,
  writeInput: (_declared, _words, input, value) => {
    // A file can be taken back, once there is one; the control forgets it then.
    const remove = input.closest('.control')?.querySelector<HTMLElement>('[data-remove-file]');
    remove?.toggleAttribute('hidden', value === null);
    // One that is still being read is not in the figure yet, and not to be forgotten.
    if (value === null && input.dataset['reading'] === undefined) input.value = '';
  },
  ends: () => [null],
  draw: () => null,
};
