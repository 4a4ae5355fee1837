/**
 * How we start Chromium: as root it refuses its sandbox, and left alone it calls its maker's
 * hosts at every start, which a closed network answers with errors.
 */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;
