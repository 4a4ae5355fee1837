import type { CoreTiming } from '../../../src/site/reference/core-timing.ts';
import { inChromium } from '../support/in-chromium.ts';
import type { Settings } from './suite.ts';

const suite = {
  entry: 'tests/bench/core/page.ts',
  packages: { '/tfjs/': '@tensorflow/tfjs-backend-wasm/dist', '/onnx/': 'onnxruntime-web/dist' },
  alias: [{ find: /^onnxruntime-web$/, replacement: 'onnxruntime-web/wasm' }],
};

/**
 * Builds the suite for a browser and runs it there.
 *
 * @param report receives the timings
 * @returns the browser's name and version
 */
export async function runInChromium(
  settings: Settings,
  report: (timing: CoreTiming) => void,
): Promise<string> {
  return inChromium(suite, async (page, address) => {
    await page.exposeFunction('reportTiming', report);
    await page.waitForFunction(() => 'runCoreSuite' in window);
    const folders = { tfjsFolder: `${address}/tfjs/`, onnxFolder: `${address}/onnx/` };
    await page.evaluate((given) => window.runCoreSuite(given, () => undefined), {
      ...settings,
      ...folders,
    });
  });
}
