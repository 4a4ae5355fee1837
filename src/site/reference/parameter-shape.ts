/** The shape that a parameter's text begins with, and the rest: `[N, C], the input`. */
export function parameterShape(text: string): { shape: string | undefined; rest: string } {
  const [, shape, rest = text] = /^(\[[^\]]*\])(?:[,;:.]?\s+|$)(.*)$/.exec(text) ?? [];
  return { shape, rest };
}
