/** The symbols that have a colour of their own, and the class that gives it, in equations, charts and findings. */
export const symbols = { μ: 'mu', σ: 'sigma', γ: 'gamma', β: 'beta' } as const;

/** The name of a symbol that has a colour of its own. */
export type SymbolName = (typeof symbols)[keyof typeof symbols];

/** The class of a symbol; undefined for a text that is none. */
export function symbolClass(text: string): SymbolName | undefined {
  const classes: Readonly<Record<string, SymbolName>> = symbols;
  return Object.hasOwn(classes, text) ? classes[text] : undefined;
}
