import { ink, methodColor } from '../../kit/charts/looks.ts';
import type { TwinName } from './model.ts';

/** How each twin is drawn. */
export const twinLook = {
  batch: { color: methodColor.bn, symbol: 'circle' },
  running: { color: ink, symbol: 'square' },
} as const satisfies Readonly<Record<TwinName, object>>;
