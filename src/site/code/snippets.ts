/** The frameworks whose code the site shows, in the order of their tabs. */
export const frameworks = ['pytorch', 'keras', 'flax'] as const;

/** What they are called. */
export const frameworkNames: Readonly<Record<(typeof frameworks)[number], string>> = {
  pytorch: 'PyTorch',
  keras: 'Keras 3',
  flax: 'Flax',
};

/** Whose code a tab shows. */
export type SnippetLanguage = (typeof frameworks)[number] | 'core';

const files: Readonly<Record<string, string>> = import.meta.glob(
  ['../../snippets/*/with_*.py', '../../snippets/*/core.ts'],
  { query: '?raw', import: 'default', eager: true },
);

/** The methods that have snippets: the names of their folders. */
export const snippetMethods: readonly string[] = [
  ...new Set(Object.keys(files).map((path) => path.split('/').at(-2) ?? '')),
];

/** The part of a snippet's file that is shown: what stands between its two marks. */
export function snippetOf(method: string, language: SnippetLanguage): string {
  const file = language === 'core' ? 'core.ts' : `with_${language}.py`;
  const text = files[`../../snippets/${method}/${file}`];
  const shown = /^(?:#|\/\/) begin\n(.*?)\n(?:#|\/\/) end$/ms.exec(text ?? '')?.[1];
  if (shown === undefined) throw new Error(`src/snippets/${method}/${file} shows nothing`);
  return shown.trim();
}
