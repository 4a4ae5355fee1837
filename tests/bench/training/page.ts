/** The suite in a browser; `in-chromium.ts` builds it and calls it. */
import { runSuite, type NetTimings, type Settings } from './suite.ts';

declare global {
  interface Window {
    runTrainingSuite: (settings: Settings) => Promise<void>;
    reportTimings: (timings: NetTimings) => Promise<void>;
  }
}

window.runTrainingSuite = (settings) =>
  runSuite(settings, (timings) => void window.reportTimings(timings));
