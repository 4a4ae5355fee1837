import postcss, { type AtRule, type Rule } from 'postcss';

/** A style sheet in two: what a page shows at first, and the fonts that come after. */
export interface SplitStyles {
  readonly first: string;
  readonly fonts: string;
}

/**
 * Takes out of a style sheet what no page can need, and what it need not have before it is seen.
 *
 * @param css a built style sheet
 * @param isUsed whether a class may ever stand on an element
 */
export function splitStyles(css: string, isUsed: (name: string) => boolean): SplitStyles {
  const sheet = postcss.parse(css);
  const fonts: string[] = [];
  sheet.walkAtRules('font-face', (face) => {
    if (!/\burl\(/.test(face.toString())) return;
    fonts.push(face.toString());
    face.remove();
  });
  sheet.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && (rule.parent as AtRule).name.endsWith('keyframes'))
      return;
    keepUsed(rule, isUsed);
  });
  sheet.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return { first: sheet.toString(), fonts: fonts.join('') };
}

function keepUsed(rule: Rule, isUsed: (name: string) => boolean): void {
  const selectors = rule.selectors.filter((selector) => neededClasses(selector).every(isUsed));
  if (selectors.length === 0) rule.remove();
  else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
}

/** The classes without which a selector matches nothing; those in `:is()` and the like may be one of many. */
function neededClasses(selector: string): string[] {
  let plain = selector.replaceAll(/\[[^\]]*\]/g, '');
  for (let shorter = ''; shorter !== plain;) {
    shorter = plain;
    plain = plain.replaceAll(/:[\w-]+\([^()]*\)/g, '');
  }
  return [...plain.matchAll(/\.((?:[\w-]|\\.)+)/g)].map(([, name = '']) =>
    name.replaceAll('\\', ''),
  );
}
