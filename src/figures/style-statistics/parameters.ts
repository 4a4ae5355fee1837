import { photographSide } from '../../training/photographs/decode-photograph.ts';

/** A photo of the reader's own, at the size of the bundled ones. */
const own = { kind: 'file', width: photographSide, height: photographSide, default: null } as const;

/** Everything that can change in the figure. */
export const parameters = {
  style: { kind: 'choice', options: ['grass', 'coffee', 'rocket'], default: 'grass' },
  moved: { kind: 'choice', options: ['both', 'mean', 'deviation'], default: 'both' },
  strength: { kind: 'range', min: 0, max: 1, step: 0.05, play: { seconds: 3 }, default: 1 },
  photo: own,
  ownStyle: own,
} as const;
