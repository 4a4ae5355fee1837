import { isBox, readParts, writeParts } from './box.ts';
import { flattenFormula } from './flatten-formula.ts';
import { tellOnce } from './tell-once.ts';

const opening = /<span class="katex-html(?: parted)?" aria-hidden="true">/g;
const display = /<span class="katex-display"[^>]*><span class="katex">$/;
const mathml = /<span class="katex-mathml">.*?<\/math><\/span>$/s;

/** Lays every formula of a page out with fewer boxes and lets it be told once; those that wait in scripts, too. */
export function flattenPage(html: string): string {
  let at = 0;
  const written: string[] = [];
  for (const { index } of html.matchAll(opening)) {
    const end = endOfSpan(html, index);
    const before = html.slice(at, index);
    const told = tellOnce(before, flatten(html.slice(index, end), isDisplayed(before)));
    written.push(told.before, told.look);
    at = end;
  }
  return [...written, html.slice(at)].join('');
}

/** The look of every formula of a page, as it is written. */
export function formulasOf(html: string): readonly string[] {
  const starts = [...html.matchAll(/<span class="katex-html\b[^>]*>/g)];
  return starts.map(({ index }) => html.slice(index, endOfSpan(html, index)));
}

/** `before` ends where the formula's look begins, after its MathML. */
function isDisplayed(before: string): boolean {
  const start = before.lastIndexOf('<span class="katex-mathml">');
  return display.test(before.slice(0, start)) && mathml.test(before.slice(start));
}

function flatten(formula: string, isDisplay: boolean): string {
  const [look] = readParts(formula);
  if (!isBox(look)) throw new Error(`not a formula: ${formula}`);
  if (look.classes.includes('parted')) return formula;
  const children = flattenFormula(look.children);
  const [base, ...others] = children;
  const isOne = isBox(base) && others.length === 0 && base.classes.join() === 'base';
  // In a line of text the only box of a formula needs no other around it.
  if (isDisplay || !isOne) return writeParts([{ ...look, children }]);
  return writeParts([{ ...look, classes: ['katex-html', 'base'], children: base.children }]);
}

/** Where the `<span>` ends that begins at a place. */
function endOfSpan(html: string, start: number): number {
  const tag = /<span\b|<\/span>/g;
  tag.lastIndex = start;
  let depth = 0;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    depth += found[0] === '</span>' ? -1 : 1;
    if (depth === 0) return tag.lastIndex;
  }
  throw new Error(`a formula does not end: ${html.slice(start, start + 200)}`);
}
