import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { presets } from '../../../src/core/index.ts';

/** The defaults that a framework's own layers have, as the reference files hold them. */
function defaultsOf(framework: string): Record<string, object> {
  const file = new URL(`../../reference/${framework}.json`, import.meta.url);
  const { defaults } = JSON.parse(readFileSync(file, 'utf8')) as {
    defaults: Record<string, object>;
  };
  return defaults;
}

test.each(['pytorch', 'keras', 'flax'] as const)("the preset of %s is the framework's", (name) => {
  expect(presets[name]).toMatchObject(defaultsOf(name));
});

// Which way momentum counts and by what the stored variance is divided are no fields of a layer:
// the reference cases of batchNorm show them.
test.each(['pytorch', 'keras', 'flax'] as const)(
  "the running statistics of %s follow the preset's conventions",
  (name) => {
    const file = new URL(`../../reference/${name}.json`, import.meta.url);
    const { cases } = JSON.parse(readFileSync(file, 'utf8')) as {
      cases: { method: string; options: { convention?: string; divisor?: string } }[];
    };
    const { convention, divisor } = presets[name].batchNorm;
    const running = cases.filter(({ method }) => method === 'batchNorm');
    expect(running.length).toBeGreaterThan(0);
    for (const { options } of running) expect(options).toMatchObject({ convention, divisor });
  },
);
