const greek =
  /^\\(?:alpha|beta|gamma|delta|varepsilon|eta|theta|kappa|lambda|mu|nu|rho|sigma|tau|phi|psi|omega|Gamma|Delta|Lambda|Sigma|Phi|Omega)$/;

/** Words in TeX, which are no symbols, and the names of environments. */
const words = /\\(?:text|operatorname|mathrm|mathsf|begin|end|tag|slot)\*?\s*\{[^}]*\}/g;

/**
 * The letters that a piece of TeX calculates with, without accents: `\hat{x}_i = x_i - \mu` has `x`,
 * `i` and `\mu`. Names of functions and operators are none.
 */
export function equationSymbols(tex: string): ReadonlySet<string> {
  const tokens = tex.replaceAll(words, ' ').match(/\\[a-zA-Z]+|[a-zA-Z]/g) ?? [];
  return new Set(tokens.filter((token) => token.length === 1 || greek.test(token)));
}
