import * as Plot from '@observablehq/plot';
import { ink } from './looks.ts';

interface Entry {
  /** A letter that looks like the mark: ■, ●, – –. */
  readonly sign: string;
  readonly color: string;
  readonly name: string;
  /** Where the sign stands, in pixels from the frame. */
  readonly dx: number;
  /** From the sign to its name, in pixels. */
  readonly gap?: number;
}

/** What the marks of a chart mean, in a line at its top. */
export function legend(
  entries: readonly Entry[],
  { gap: usual = 14, dy, ...style }: Plot.TextOptions & { readonly gap?: number },
): Plot.Markish[] {
  const place = { frameAnchor: 'top-left', ...(dy !== undefined && { dy }) } as const;
  return entries.flatMap(({ sign, color, name, dx, gap = usual }) => [
    Plot.text([sign], { ...place, dx, fill: color, ...style }),
    Plot.text([name], { ...place, dx: dx + gap, fill: ink }),
  ]);
}
