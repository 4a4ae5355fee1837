import katex from 'katex';

/** The first of the numbers that stand for slots while KaTeX lays the equation out. */
const firstToken = 90001;

/**
 * Renders a line of LaTeX whose `\slot{name}`s take numbers later. Build only.
 *
 * A slot is laid out as a five-digit number, then replaced by a mark, in the HTML and in the MathML:
 * a number of another length then takes just the width that KaTeX would have given it.
 *
 * @param latex one equality, with `\slot{name}` where a number goes
 * @param slots the text of each slot to begin with
 * @returns HTML with `<span data-slot>` and `<mn data-slot>` marks
 * @throws if the LaTeX is wrong, or a slot has no text
 */
export function renderEquation(latex: string, slots: Readonly<Record<string, string>>): string {
  const names: string[] = [];
  const withTokens = latex.replaceAll(/\\slot\{([\w-]+)\}/g, (_, name: string) => {
    names.push(name);
    return `{${String(firstToken + names.length - 1)}}`;
  });
  const html = katex.renderToString(withTokens, {
    displayMode: true,
    strict: 'error',
    trust: false,
  });
  return names.reduce(
    (text, name, index) => {
      const filling = slots[name];
      if (filling === undefined) throw new Error(`slot ${name} has no text in: ${latex}`);
      return markSlot(text, String(firstToken + index), name, filling);
    },
    withSymbolColors(withoutAnnotation(html)),
  );
}

/** The TeX source inside the MathML would keep the tokens, and go stale: it goes. */
function withoutAnnotation(html: string): string {
  return html.replace(/<annotation encoding="application\/x-tex">[\s\S]*?<\/annotation>/, '');
}

/** Gives the letters that have a colour on this site their class, in the HTML and in the MathML. */
function withSymbolColors(html: string): string {
  const names: Readonly<Record<string, string>> = { μ: 'mu', σ: 'sigma', γ: 'gamma', β: 'beta' };
  return html
    .replaceAll(
      /<mi>([μσγβ])<\/mi>/g,
      (_, letter: string) => `<mi class="${names[letter] ?? ''}">${letter}</mi>`,
    )
    .replaceAll(
      /<span class="mord mathnormal"([^>]*)>([μσγβ])<\/span>/g,
      (_, style: string, letter: string) =>
        `<span class="mord mathnormal ${names[letter] ?? ''}"${style}>${letter}</span>`,
    );
}

/** A slot named after a symbol (`mu`, `sigma-squared`) takes the symbol's colour. */
function markSlot(html: string, token: string, name: string, filling: string): string {
  const symbol = name.split('-')[0] ?? '';
  return html
    .replaceAll(`<mn>${token}</mn>`, `<mn class="${symbol}" data-slot="${name}">${filling}</mn>`)
    .replaceAll(token, `<span class="${symbol}" data-slot="${name}">${filling}</span>`);
}
