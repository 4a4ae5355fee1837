import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/i18n/languages.ts';
import { textSize } from '../../../src/kit/charts/text-size.ts';
import { findingText } from '../../../src/kit/contract/finding.ts';
import { toldFindingOf } from '../../../src/kit/words/finding-of.ts';
import { expectAtEvery } from './every-state.ts';
import { modelOf } from './figure-models.ts';
import { figureNames, figureStates, importFigure } from './figure-states.ts';

const mostWords = 12;
const mostNumbers = 2;
const randomStates = 50;
/** A phone of 360 px, less the margins of the page and of the fold in which a figure may stand. */
const presetRoom = 310;

for (const name of figureNames) {
  const figure = await importFigure(name);
  const states = figureStates(figure, randomStates);

  describe(name, () => {
    test('has presets', () => {
      expect(Object.keys(figure.presets ?? {}).length).toBeGreaterThan(1);
    });

    test.each(languages)('its headline in %s has at most 12 words and two numbers', (language) => {
      const most = { words: 0, numbers: 0 };
      expectAtEvery(figure, states, ({ values }) => {
        const { headline } = toldFindingOf(figure, modelOf(figure, values), language);
        const text = findingText(headline);
        const [words, numbers] = [wordsOf(text), numbersOf(text)];
        most.words = Math.max(most.words, words);
        most.numbers = Math.max(most.numbers, numbers);
        expect(text, 'ends as a sentence').toMatch(/[.다]$/);
        expect(words, text).toBeLessThanOrEqual(mostWords);
        expect(numbers, text).toBeLessThanOrEqual(mostNumbers);
      });
      const told = `${String(most.words)} words, ${String(most.numbers)} numbers`;
      console.info(`${name} (${language}): at most ${told}`);
    });

    test.each(languages)('its presets in %s stand in two lines on a phone', (language) => {
      expect(linesOf(Object.values(figure.words[language].presets ?? {}))).toBeLessThanOrEqual(2);
    });
  });
}

function wordsOf(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** All numbers that are read, the filled and the written; an index (x₁) is none. */
function numbersOf(text: string): number {
  return [...text.matchAll(/\d+(?:[.,]\d+)*/g)].length;
}

/** Buttons of 14 px text, side by side as long as there is room. */
function linesOf(captions: readonly string[]): number {
  const widths = captions.map((caption) => (textSize([caption]).width * 14) / 12 + 28);
  let [lines, used] = [1, 0];
  for (const width of widths) {
    const begins = used > 0 && used + 6 + width > presetRoom;
    if (begins) lines += 1;
    used = begins || used === 0 ? width : used + 6 + width;
  }
  return lines;
}
