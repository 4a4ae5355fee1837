const mathml = /<span class="katex-mathml">(?:(?!<span\b).)*<\/math><\/span>$/s;
const letter =
  /<math\b[^>]*><semantics><mrow><m[in](?: [^>]*)?>[^<]*<\/m[in]><\/mrow><annotation\b/;
const tex = /(<annotation\b[^>]*>)([^<]*)(?=<\/annotation>)/;

/** A formula: what stands before it, with its MathML, and its look. */
export interface ToldFormula {
  readonly before: string;
  readonly look: string;
}

/**
 * Lets readers who have no style sheets find a formula once. KaTeX writes it three times: as MathML,
 * which is read out, as the TeX in it, and as boxes, which are seen.
 *
 * One letter or number is text like any other and needs no MathML. Of all others the look is `hidden`
 * to whoever knows that word and no style sheet (`equations.css` shows it). Text browsers know neither
 * it nor MathML and repeat all three; the TeX is the only one of them that says what is a fraction, so
 * it stays, with blanks around it. What they do not show (scripts, generated text) could not be copied,
 * found in the page or read without scripts by others, either.
 *
 * @param before ends with the formula's MathML
 * @param look its `<span class="katex-html">`
 */
export function tellOnce(before: string, look: string): ToldFormula {
  const [code] = mathml.exec(before) ?? [];
  if (code === undefined) return { before, look };
  const rest = before.slice(0, -code.length);
  if (letter.test(code)) return { before: rest, look: look.replace(' aria-hidden="true"', '') };
  return {
    before: rest + code.replace(tex, '$1 $2 '),
    look: look.replace(' aria-hidden="true"', ' aria-hidden="true" hidden'),
  };
}
