import { ink, methodColor } from '../../kit/charts/looks.ts';
import type { MethodName } from './parameters.ts';

/** The colour of each way; only none and WN have one of their own on this site. */
export const colors: Readonly<Record<'none' | MethodName, string>> = {
  none: methodColor.none,
  wn: methodColor.wn,
  sn: ink,
  ws: ink,
};

/** The marker of each filter. */
export const symbols = ['circle', 'square', 'triangle'] as const;
