/** Sets attributes of a drawn element; undefined takes one away. */
export function setAttributes(
  element: Element | null | undefined,
  attributes: Readonly<Record<string, string | undefined>>,
): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) element?.removeAttribute(name);
    else element?.setAttribute(name, value);
  }
}
