import { readFileSync } from 'node:fs';
import { packageLicense, type PackageLicense } from './package-license.ts';
import { shippedPackages } from './shipped-packages.ts';

/** Works under one licence text. */
export interface LicensedWorks {
  readonly works: readonly { readonly name: string; readonly version?: string }[];
  readonly license: string;
  readonly text: string;
}

/** What the site ships, part by part. */
export const shippedParts = {
  site: siteWorks,
  packages: packageWorks,
  fonts: fontWorks,
  digits: digitWorks,
} satisfies Record<string, () => readonly LicensedWorks[]>;

/** A part of what the site ships. */
export type ShippedPart = keyof typeof shippedParts;

function siteWorks(): readonly LicensedWorks[] {
  return [
    { works: [{ name: 'Normalization' }], license: 'MIT', text: readText('LICENSE') },
    { works: [{ name: 'content/' }], license: 'CC BY 4.0', text: readText('content/LICENSE') },
    {
      works: [{ name: 'fdlibm', version: '5.3' }],
      license: 'fdlibm',
      text: readText('src/core/elementary/NOTICE.md')
        .replace(/^#.*\n+/, '')
        .replaceAll(/^> ?/gm, ''),
    },
  ];
}

/** Packages whose licences are the same to the letter share one text. */
function packageWorks(): readonly LicensedWorks[] {
  const byText = new Map<string, PackageLicense[]>();
  for (const one of shippedPackages().map(packageLicense)) {
    byText.set(one.text, [...(byText.get(one.text) ?? []), one]);
  }
  return [...byText].map(([text, works]) => ({
    works,
    license: [...new Set(works.map(({ license }) => license))].join(', '),
    text,
  }));
}

/** The terms of fonts are not in the packages, but in the fonts' own names, and by their makers' word. */
function fontWorks(): readonly LicensedWorks[] {
  return [
    {
      works: [{ name: 'Normalization Hangul (Pretendard)', version: packageVersion('pretendard') }],
      license: 'SIL OFL 1.1',
      text: readText('src/site/licenses/pretendard.txt'),
    },
    {
      works: [{ name: 'Normalization Math (KaTeX fonts)', version: packageVersion('katex') }],
      license: 'SIL OFL 1.1',
      text: readText('src/site/licenses/katex-fonts.txt'),
    },
  ];
}

/** Its terms ask for its makers' names, for what was changed, and for the same licence. */
function digitWorks(): readonly LicensedWorks[] {
  return [
    {
      works: [{ name: 'MNIST (digits.bin)' }],
      license: 'CC BY-SA 3.0',
      text: readText('src/site/licenses/mnist.txt'),
    },
  ];
}

function packageVersion(name: string): string {
  const text = readFileSync(`node_modules/${name}/package.json`, 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}

function readText(file: string): string {
  return readFileSync(file, 'utf8').trim();
}
