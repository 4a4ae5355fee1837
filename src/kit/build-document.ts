import { parseHTML } from 'linkedom';

/** A document to draw in at build, where there is no browser. */
export function buildDocument(): Document {
  return parseHTML('<!doctype html><html><body></body></html>').document;
}
