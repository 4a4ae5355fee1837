import type { Language } from '../../i18n/languages.ts';
import { valueText } from '../../kit/parameters/control.ts';
import { groupDigits } from '../../kit/format/group-digits.ts';
import { fill } from '../../kit/words/fill.ts';
import type { LabWords } from './lab-words.ts';
import { parameters } from './parameters.ts';
import type { ShortSetting } from './run-names.ts';
import { en } from './words-en.ts';
import { ko } from './words-ko.ts';

export type { LabWords } from './lab-words.ts';

/** The words of the lab, by language. */
export const words: Readonly<Record<Language, LabWords>> = { ko, en };

/** Writes settings in a few letters, in the words of a language: `B 2`, `seed 3`, `Adam`. */
export function shortIn({ short, parameters: named }: LabWords): ShortSetting {
  return (name, value) => {
    if (name === 'B') return `B ${String(value)}`;
    if (name === 'task' || name === 'norm') return valueText(parameters[name], named[name], value);
    const own: string | Readonly<Record<string, string>> = short[name];
    if (typeof own !== 'string') return own[value] ?? '';
    const number = Number(value);
    const text = number >= 1000 ? groupDigits(number) : number;
    return fill(own as '{value}', { value: text });
  };
}
