/** Something wrong in a file, to be told in one line. */
export interface Finding {
  /** From the root of the project. */
  readonly file: string;
  /** Counted from 1; without one, `text` goes on where the file's name ends: `is missing`. */
  readonly line?: number | undefined;
  readonly text: string;
}

/** A finding in one line: `content/ko/x.mdx:41: /ko/z/ leads nowhere`. */
export function findingLine({ file, line, text }: Finding): string {
  return line === undefined ? `${file} ${text}` : `${file}:${line}: ${text}`;
}

/** All findings as lines, each once, in the order of files and of lines in them. */
export function findingLines(findings: readonly Finding[]): readonly string[] {
  const inOrder = findings.toSorted(
    (a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0),
  );
  return [...new Set(inOrder.map(findingLine))];
}
