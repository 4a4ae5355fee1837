import type { ViteUserConfig } from 'astro';

type PluginOption = NonNullable<ViteUserConfig['plugins']>[number];

/** A plugin of the Vite that Astro runs. */
export type VitePlugin = Extract<PluginOption, { name: string }>;
