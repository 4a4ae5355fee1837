/** The suite in a browser; `in-chromium.ts` builds it and calls it. */
import type { CoreTiming } from '../../../src/site/reference/core-timing.ts';
import { runSuite } from './suite.ts';

declare global {
  interface Window {
    runCoreSuite: typeof runSuite;
    reportTiming: (timing: CoreTiming) => Promise<void>;
  }
}

window.runCoreSuite = (settings) =>
  runSuite(settings, (timing) => void window.reportTiming(timing));
