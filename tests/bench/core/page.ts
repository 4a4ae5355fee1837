/** The suite in a browser; `in-chromium.ts` builds it and calls it. */
import { runSuite, type Timing } from './suite.ts';

declare global {
  interface Window {
    runCoreSuite: typeof runSuite;
    reportTiming: (timing: Timing) => Promise<void>;
  }
}

window.runCoreSuite = (settings) =>
  runSuite(settings, (timing) => void window.reportTiming(timing));
