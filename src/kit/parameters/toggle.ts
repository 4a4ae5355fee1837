import type { Kind } from './kind.ts';

/** A switch. */
export interface ToggleParameter {
  readonly kind: 'toggle';
  readonly default: boolean;
}

/** All about switches. */
export const toggle: Kind<ToggleParameter, boolean> = {
  faults: () => [],
  allowed: () => 'true or false',
  read: (_declared, text) =>
    text === '1' || text === '0' ? { value: text === '1' } : { fault: 'not-an-option' },
  write: (_declared, value) => (value ? '1' : '0'),
  say: () => '',
  readInput: (_declared, { checked }) => checked,
  writeInput: (_declared, _words, input, value) => {
    input.checked = value;
  },
  ends: () => [false, true],
  draw: (_declared, { integer }) => integer(2) === 1,
};
