import { faint, ink, methodColor } from '../../kit/charts/looks.ts';

const blue = methodColor.bn;

/** How a channel is drawn: its colour, its shape, and a letter of that shape for labels. */
export const channelMark = [
  { color: blue, sign: '●', mark: { fill: blue } },
  { color: ink, sign: '□', mark: { stroke: ink, symbol: 'square' } },
  { color: faint, sign: '▲', mark: { fill: faint, symbol: 'triangle' } },
] as const;
