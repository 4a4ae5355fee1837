/**
 * The line in which a text holds the last of some parts, each looked for after the one before it.
 *
 * @returns the line, counted from 1, or undefined when a part is not there
 */
export function lineOf(text: string, ...parts: readonly string[]): number | undefined {
  let at = 0;
  for (const part of parts) {
    at = text.indexOf(part, at);
    if (at < 0) return undefined;
  }
  return text.slice(0, at).split('\n').length;
}
