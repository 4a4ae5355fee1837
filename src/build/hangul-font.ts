import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { hangulCharacters } from './hangul-characters.ts';

const original = 'node_modules/pretendard/dist/web/variable/woff2/PretendardVariable.woff2';
const subset = 'src/styles/hangul.woff2';
const record = 'src/styles/hangul.json';

/**
 * Astro integration: makes `src/styles/hangul.woff2`, Pretendard with the glyphs that the site
 * shows and no others, for devices that have no Hangul font. Made again when the characters change.
 */
export function hangulFont(): AstroIntegration {
  return {
    name: 'hangul-font',
    hooks: {
      'astro:config:setup': async ({ config, logger }) => {
        const root = fileURLToPath(config.root);
        const characters = hangulCharacters(root);
        if (existsSync(root + subset) && readRecord(root) === characters) return;
        const font = await makeSubset(readFileSync(root + original), characters);
        writeFileSync(root + subset, font);
        writeFileSync(root + record, JSON.stringify(characters));
        logger.info(`${characters.length} characters, ${Math.round(font.length / 1024)} KiB`);
      },
    },
  };
}

function makeSubset(font: Buffer, characters: string): Promise<Buffer> {
  return subsetFont(font, characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
    noHinting: true,
  });
}

function readRecord(root: string): unknown {
  return existsSync(root + record) && JSON.parse(readFileSync(root + record, 'utf8'));
}
