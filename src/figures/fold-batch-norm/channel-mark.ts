/** How a channel is drawn: its colour, its shape, and a letter of that shape for labels. */
export const channelMark = [
  { color: 'var(--method-bn)', sign: '●', mark: { fill: 'var(--method-bn)' } },
  { color: 'var(--ink)', sign: '□', mark: { stroke: 'var(--ink)', symbol: 'square' } },
  { color: 'var(--ink-faint)', sign: '▲', mark: { fill: 'var(--ink-faint)', symbol: 'triangle' } },
] as const;
