import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { colors } from '../../styles/tokens.ts';
import { buildRuntime, contentHash } from '../offline/build-runtime.ts';
import { SiteFiles } from '../offline/site-files.ts';

/** As `public/manifest.webmanifest` names them; the smallest is for archives. */
const iconSizes = [48, 192, 512];

/** Pages that no reader installs: they are shown in others, or for addresses that do not exist. */
const notInstallable = /^(embed\/.*|404\.html)$/;

/**
 * Astro integration: pages name the web manifest and bring the script that registers the worker.
 * It goes before the policy; the worker itself, which must know the final pages, after it.
 */
export function offlineCopy(): AstroIntegration {
  return {
    name: 'offline-copy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const files = new SiteFiles(fileURLToPath(dir));
        await writeIcons(files);
        const scripts = process.env['SERVICE_WORKER'] === 'retire' ? [] : [writeScript(files)];
        for (const file of files.list('.html').filter((name) => !notInstallable.test(name))) {
          const root = '../'.repeat(file.split('/').length - 1);
          const tags = scripts.map((script) => `<script defer src="${root}${script}"></script>`);
          const html = files
            .read(file)
            .replace('</head>', `<link rel="manifest" href="${root}manifest.webmanifest"></head>`)
            .replace('</body>', `${tags.join('')}</body>`);
          files.write(file, html);
        }
      },
    },
  };
}

function writeScript(files: SiteFiles): string {
  const code = buildRuntime(new URL('page/offline-copy.ts', import.meta.url));
  const script = `_astro/offline-copy.${contentHash(code)}.js`;
  files.write(script, code);
  return script;
}

async function writeIcons(files: SiteFiles): Promise<void> {
  mkdirSync(join(files.folder, 'icons'), { recursive: true });
  const drawing = readFileSync(join(files.folder, 'favicon.svg'));
  for (const size of iconSizes) {
    // Drawn at its own size: a small picture that is made larger has soft edges.
    const icon = sharp(drawing, { density: (72 * size) / 32 })
      .resize(size, size)
      .png();
    files.write(`icons/${size}.png`, await icon.toBuffer());
  }
  // Launchers cut this one to their own shape; its ground, the drawing's own, goes to every edge.
  const maskable = sharp(drawing, { density: 1152 }).resize(512, 512).flatten({
    background: colors.ink.light,
  });
  files.write('icons/maskable.png', await maskable.png().toBuffer());
}
