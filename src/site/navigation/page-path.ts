/**
 * The path of a page from the folder of its language.
 *
 * @param slug the path of its file there, without `.mdx`; `index` is home
 */
export function pagePath(slug: string): string {
  return slug === 'index' ? '' : `${slug}/`;
}
