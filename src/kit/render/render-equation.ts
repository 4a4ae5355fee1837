import katex from 'katex';
import { symbolClass, symbols } from '../contract/symbols.ts';

/** A slot of an equation and the text in it. */
interface Mark {
  readonly name: string;
  readonly filling: string;
}

/** The first of the numbers that stand for slots while KaTeX lays the equation out. */
const firstToken = 90001;

/**
 * Renders a line of LaTeX whose `\slot{name}`s take numbers later. Build only.
 *
 * A slot is laid out as a five-digit number, then replaced by a mark, in the HTML and in the MathML:
 * a number of another length then takes just the width that KaTeX would have given it.
 *
 * @param latex one equality, with `\slot{name}` where a number goes, and `\narrowbreak` where it goes on
 *   in a new line in a narrow figure
 * @param slots the text of each slot to begin with
 * @returns HTML with `<span data-slot>` and `<mn data-slot>` marks
 * @throws if the LaTeX is wrong, or a slot has no text
 */
export function renderEquation(latex: string, slots: Readonly<Record<string, string>>): string {
  const names: string[] = [];
  const parts = latex.split(String.raw`\narrowbreak`);
  const withTokens = joined(parts).replaceAll(/\\slot\{([\w-]+)\}/g, (_, name: string) => {
    names.push(name);
    return `{${String(firstToken + names.length - 1)}}`;
  });
  const html = katex.renderToString(withTokens, {
    displayMode: true,
    strict: 'error',
    trust: false,
  });
  const marks = names.map((name): Mark => {
    const filling = Object.hasOwn(slots, name) ? slots[name] : undefined;
    if (filling === undefined) throw new Error(`slot ${name} has no text in: ${latex}`);
    return { name, filling };
  });
  const parted =
    parts.length > 1 ? html.replace('class="katex-html"', 'class="katex-html parted"') : html;
  return withMarks(withSymbolColors(withoutAnnotation(parted)), marks);
}

/** The parts of a line, so that KaTeX makes one `.base` of each: the stylesheet can put one below another. */
function joined([first = '', ...rest]: readonly string[]): string {
  if (rest.length === 0) return first;
  return `{${first}}${rest.map((part) => String.raw`\allowbreak{{}${part}}`).join('')}`;
}

/** The TeX source inside the MathML would keep the tokens, and go stale: it goes. */
function withoutAnnotation(html: string): string {
  return html.replace(/<annotation encoding="application\/x-tex">[\s\S]*?<\/annotation>/, '');
}

/** Gives the letters that have a colour on this site their class, in the HTML and in the MathML. */
function withSymbolColors(html: string): string {
  const letters = Object.keys(symbols).join('');
  return html
    .replaceAll(
      new RegExp(`<mi>([${letters}])</mi>`, 'g'),
      (_, letter: string) => `<mi class="${symbolClass(letter) ?? ''}">${letter}</mi>`,
    )
    .replaceAll(
      new RegExp(`<span class="mord mathnormal( mtight)?"([^>]*)>([${letters}])</span>`, 'g'),
      (_, small: string | undefined, style: string, letter: string) =>
        `<span class="mord mathnormal${small ?? ''} ${symbolClass(letter) ?? ''}"${style}>${letter}</span>`,
    );
}

/**
 * Puts a mark in the place of each slot's number, all in one pass: a filling may hold any number.
 * KaTeX's MathML joins a number with the digits and the full stop beside it, so there it is cut out.
 */
function withMarks(html: string, marks: readonly Mark[]): string {
  if (marks.length === 0) return html;
  const tokens = marks.map((_, index) => String(firstToken + index));
  const markOf = (tag: string, token: string): string => {
    const mark = marks[tokens.indexOf(token)];
    return mark ? markSlot(tag, mark) : token;
  };
  const either = tokens.join('|');
  return html.replaceAll(
    new RegExp(`<mn>([^<]*(?:${either})[^<]*)</mn>|(?:${either})`, 'g'),
    (token, number: string | undefined) => {
      if (number === undefined) return markOf('span', token);
      const parts = number.split(new RegExp(`(${either})`)).filter((part) => part !== '');
      const numbers = parts.map((part) =>
        tokens.includes(part) ? markOf('mn', part) : `<mn>${part}</mn>`,
      );
      return numbers.length === 1 ? numbers.join('') : `<mrow>${numbers.join('')}</mrow>`;
    },
  );
}

/** A slot named after a symbol (`mu`, `sigma-squared`) takes the symbol's colour. */
function markSlot(tag: string, { name, filling }: Mark): string {
  const symbol = name.split('-')[0] ?? '';
  return `<${tag} class="${symbol}" data-slot="${name}">${filling}</${tag}>`;
}
