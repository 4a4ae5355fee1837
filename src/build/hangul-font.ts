import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { allNames, renameFont } from './font-names.ts';
import { hangulCharacters } from './hangul-characters.ts';

const original = 'node_modules/pretendard/dist/web/variable/woff2/PretendardVariable.woff2';
const subset = 'src/styles/hangul.woff2';
const record = 'src/styles/hangul.json';
/** Pretendard's licence reserves its name: a changed font bears another. */
const reserved = /Pretendard( ?)(?:Variable)?/g;
const family = 'Normalization$1Hangul';

/**
 * Astro integration: makes `src/styles/hangul.woff2`, Pretendard with the glyphs that the site
 * shows and no others, under a name of its own, for devices that have no Hangul font. Made again when the characters change.
 */
export function hangulFont(): AstroIntegration {
  return {
    name: 'hangul-font',
    hooks: {
      'astro:config:setup': async ({ config, logger }) => {
        const root = fileURLToPath(config.root);
        const characters = hangulCharacters(root);
        const made = JSON.stringify({ family, characters });
        if (existsSync(root + subset) && readRecord(root) === made) return;
        const font = await makeSubset(readFileSync(root + original), characters);
        writeFileSync(root + subset, font);
        writeFileSync(root + record, made);
        logger.info(`${characters.length} characters, ${Math.round(font.length / 1024)} KiB`);
      },
    },
  };
}

async function makeSubset(font: Buffer, characters: string): Promise<Buffer> {
  const plain = await subsetFont(font, characters, {
    targetFormat: 'sfnt',
    variationAxes: { wght: { min: 400, max: 700 } },
    noHinting: true,
    preserveNameIds: allNames,
  });
  // Packed once more, with all that is left: what packs fonts only does it on the way out.
  return subsetFont(
    renameFont(plain, (name) => name.replaceAll(reserved, family)),
    characters,
    {
      targetFormat: 'woff2',
      noHinting: true,
      preserveNameIds: allNames,
    },
  );
}

function readRecord(root: string): string | undefined {
  return existsSync(root + record) ? readFileSync(root + record, 'utf8') : undefined;
}
