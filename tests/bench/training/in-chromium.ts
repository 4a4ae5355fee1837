import { inChromium } from '../support/in-chromium.ts';
import type { NetTimings, Settings } from './suite.ts';

const suite = {
  entry: 'tests/bench/training/page.ts',
  packages: { '/tfjs/': '@tensorflow/tfjs-backend-wasm/dist' },
};

/**
 * Builds the suite for a browser and runs it there.
 *
 * @param report receives each net's timings
 * @returns the browser's name and version
 */
export async function runInChromium(
  settings: Settings,
  report: (timings: NetTimings) => void,
): Promise<string> {
  return inChromium(suite, async (page, address) => {
    await page.exposeFunction('reportTimings', report);
    await page.waitForFunction(() => 'runTrainingSuite' in window);
    await page.evaluate((given) => window.runTrainingSuite(given), {
      ...settings,
      tfjsFolder: `${address}/tfjs/`,
    });
  });
}
