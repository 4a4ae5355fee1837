/** Opens all folded parts of the page in which an element stands, itself among them. */
export function unfold(element: Element): void {
  const folds = (inner: Element | null): HTMLDetailsElement | undefined =>
    inner?.closest('details') ?? undefined;
  for (let fold = folds(element); fold; fold = folds(fold.parentElement)) fold.open = true;
}
