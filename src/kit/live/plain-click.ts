/** Tells whether a click asks for what the page does, and not for a new tab or a download. */
export function isPlainClick(event: MouseEvent): boolean {
  const { metaKey, ctrlKey, shiftKey, button } = event;
  return !metaKey && !ctrlKey && !shiftKey && button === 0;
}
