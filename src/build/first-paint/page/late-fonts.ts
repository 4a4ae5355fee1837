/** By family: the descriptors of each font that stands in for one of the site's, and its bytes as base64. */
export type Twins = Readonly<Record<string, readonly (readonly [FontFaceDescriptors, string])[]>>;

/** A font of the site: its family, its sources as a style sheet writes them, its descriptors. */
export type Face = readonly [string, string, FontFaceDescriptors];

/** Milliseconds after which a device's own fonts are better than none. */
const patience = 4000;

/**
 * Lets a text stand at once where it will stand, in fonts that are as wide as those to come.
 *
 * @returns what brings the fonts, all at once, so that the page is laid out once more and not for each
 *   of them; where one does not come, the device's own take the place of the twins. It resolves
 *   when the wait is over, either way.
 */
export function lateFonts(twins: Twins, faces: readonly Face[]): () => Promise<void> {
  const standIns = Object.entries(twins).flatMap(([family, parts]) =>
    parts.map(([descriptors, text]) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      return new FontFace(family, bytes, descriptors);
    }),
  );
  for (const twin of standIns) document.fonts.add(twin);
  const giveUp = (): void => {
    for (const twin of standIns) document.fonts.delete(twin);
  };
  return async () => {
    const fonts = faces.map(async ([family, source, descriptors], index) => {
      // A browser looks for a device's own fonts at once, and takes milliseconds for each name.
      await new Promise((resolve) => setTimeout(resolve, index));
      return new FontFace(family, source, descriptors).load();
    });
    const all = Promise.allSettled(fonts).then((results) => {
      for (const result of results) {
        if (result.status === 'fulfilled') document.fonts.add(result.value);
        else giveUp();
      }
    });
    const late = new Promise<'late'>((resolve) => {
      setTimeout(resolve, patience, 'late');
    });
    if ((await Promise.race([all, late])) === 'late') giveUp();
  };
}
