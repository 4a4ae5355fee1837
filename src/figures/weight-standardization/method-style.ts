import type { MethodName } from './parameters.ts';

/** The colour of each way; only none and WN have one of their own on this site. */
export const colors: Readonly<Record<'none' | MethodName, string>> = {
  none: 'var(--method-none)',
  wn: 'var(--method-wn)',
  sn: 'var(--ink)',
  ws: 'var(--ink)',
};

/** The marker of each filter. */
export const symbols = ['circle', 'square', 'triangle'] as const;
