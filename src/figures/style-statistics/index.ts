import { defineFigure } from '../../kit/definition/define-figure.ts';
import { number, significant } from '../../kit/words/numbers.ts';
import { drawContrasts } from './draw-contrasts.ts';
import { model, rows } from './model.ts';
import { parameters } from './parameters.ts';
import { pictures } from './pictures.ts';
import { say, words } from './words.ts';

export default defineFigure({
  parameters,
  more: ['photo', 'ownStyle'],
  presets: {
    grass: {},
    coffee: { style: 'coffee' },
    night: { style: 'rocket', moved: 'mean' },
  },
  model,
  charts: [drawContrasts],
  pictures,
  describe: ({ moved, strength, textures }) => {
    const [finest] = textures;
    const contrast = (value = NaN) => significant(value, 2);
    const kind = strength === 0 ? 'nothing' : strength < 1 ? 'partly' : moved;
    const numbers = {
      content: contrast(finest?.content),
      style: contrast(finest?.style),
      pixels: contrast(finest?.pixels),
      features: contrast(finest?.features),
      strength: number(strength, 2),
    };
    return { headline: say(`headline.${kind}`, numbers), detail: say(`found.${kind}`, numbers) };
  },
  rows,
  // Both results begin as the content, and part ways as the statistics move.
  opening: { from: { strength: 0 }, seconds: 2 },
  extreme: { style: 'rocket', moved: 'deviation', strength: 0.5 },
  words,
});
