import { cat } from './cat.ts';
import { coffee } from './coffee.ts';
import { decodePhotograph, type Photograph } from './decode-photograph.ts';
import { grass } from './grass.ts';
import { rocket } from './rocket.ts';

/** The pictures that figures show; who made them stands in README.md. */
export const photographs: Readonly<Record<'cat' | 'coffee' | 'rocket' | 'grass', Photograph>> = {
  cat: decodePhotograph(cat),
  coffee: decodePhotograph(coffee),
  rocket: decodePhotograph(rocket),
  grass: decodePhotograph(grass),
};
