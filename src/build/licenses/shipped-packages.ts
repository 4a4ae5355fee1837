import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { shippedPackagesFile } from '../../site/licenses/shipped-packages.ts';
import type { VitePlugin } from '../vite-plugin.ts';
import { packageOf } from './package-of.ts';

/**
 * Astro integration: notes of which packages the browser gets code or styles, as they are bundled,
 * for the page of licences, which is drawn after that.
 */
export function shippedPackages(): AstroIntegration {
  return {
    name: 'shipped-packages',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        updateConfig({ vite: { plugins: [notePackages(fileURLToPath(config.root))] } });
      },
    },
  };
}

function notePackages(root: string): VitePlugin {
  const packages = new Set<string>();
  return {
    name: 'shipped-packages',
    apply: 'build',
    // One for all environments: styles are bundled for the server, scripts for the browser.
    sharedDuringBuild: true,
    generateBundle(_, bundle) {
      const isClient = this.environment.name === 'client';
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const shipped = Object.entries(file.modules).filter(
          ([id, { renderedLength }]) => (isClient && renderedLength > 0) || styles.test(id),
        );
        for (const [id] of shipped) {
          const name = packageOf(id);
          if (name !== undefined) packages.add(name);
        }
      }
      if (!isClient) return;
      const file = root + shippedPackagesFile;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify([...packages].sort()));
    },
  };
}

const styles = /\.css(\?|$)|[?&]lang\.css/;
