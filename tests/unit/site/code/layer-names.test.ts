import { expect, test } from 'vitest';
import { layerNames } from '../../../../src/site/code/layer-names.ts';
import { frameworks, snippetOf } from '../../../../src/site/code/snippets.ts';

test('each framework’s snippet calls the layer that is named for it', () => {
  for (const [method, names] of Object.entries(layerNames)) {
    for (const framework of frameworks) {
      const name = names[framework];
      if (name === undefined) continue;
      const [, call = '', argument = ''] = /(\w+)(?:\((.+)\))?$/.exec(name) ?? [];
      const code = snippetOf(method, framework);
      expect(code, `${method}, ${framework}`).toContain(`${call}(`);
      expect(code, `${method}, ${framework}`).toContain(argument);
    }
  }
});
