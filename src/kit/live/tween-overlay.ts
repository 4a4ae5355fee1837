import { blendNumbers } from './blend-text.ts';
import type { Move } from './pair-drawings.ts';

/**
 * Remembers where the handles and the cursor over a chart stand.
 *
 * @returns tells, once they have been placed anew, how they come there
 */
export function watchOverlay(place: Element): () => readonly Move[] {
  const before = [...place.querySelectorAll('.handle, .cell-cursor')].map(
    (element) => [element, element.getAttribute('style')] as const,
  );
  return () => before.flatMap(([element, style]) => moveOf(element, style));
}

function moveOf(element: Element, before: string | null): readonly Move[] {
  const rest = element.getAttribute('style');
  if (before === null || rest === null || before === rest) return [];
  const at = blendNumbers(before, rest);
  return at ? [{ element, name: 'style', rest, at }] : [];
}
