const hangul = /[가-힣]/;

/** Names of one thing, and what they are known by in a text. */
interface NameGroup {
  readonly names: readonly string[];
  readonly pattern: RegExp;
}

/** Names that stand for one another. */
export class NameGroups {
  private readonly groups: readonly NameGroup[];

  constructor(groups: readonly (readonly string[])[]) {
    this.groups = groups.map((names) => ({ names, pattern: patternOf(names) }));
  }

  /** All names of whatever a text names. */
  namesIn(text: string): readonly string[] {
    return this.groups.flatMap(({ names, pattern }) => (pattern.test(text) ? names : []));
  }
}

function patternOf(names: readonly string[]): RegExp {
  return new RegExp(names.map(nameSource).join('|'), 'u');
}

/** "배치" stands in "배치가"; "norm" does not stand in "normal", and "IN" is not "in". */
function nameSource(name: string): string {
  const source = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  if (hangul.test(name)) return `(?<![가-힣])${source}`;
  const anyCase = name === name.toUpperCase() ? source : `(?i:${source}s?)`;
  return `(?<![A-Za-z0-9_])${anyCase}(?![A-Za-z0-9_])`;
}
