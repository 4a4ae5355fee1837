import { testInBoth } from './both-browsers.ts';
import { files } from './file-claims.ts';
import { frames, pictures, texts } from './other-claims.ts';
import { storage } from './storage-claims.ts';
import { throws, wakingThrows } from './throw-claims.ts';
import { ways } from './way-claims.ts';

testInBoth([
  ...files,
  ...throws,
  wakingThrows,
  ...ways,
  ...storage,
  ...texts,
  ...frames,
  ...pictures,
]);
