import type { KeepFault } from '../keep/kept-runs.ts';

/**
 * Says whether what is written is there after a reload. Where a browser forbids it, or has no room left,
 * the page has put a stand-in in the place of its storage (`src/components/ThemeProvider.astro`).
 */
export function storageFault(): KeepFault | undefined {
  try {
    return localStorage instanceof Storage ? undefined : 'unavailable';
  } catch {
    return 'unavailable';
  }
}
