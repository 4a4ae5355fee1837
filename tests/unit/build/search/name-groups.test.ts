import { expect, test } from 'vitest';
import { NameGroups } from '../../../../src/build/search/name-groups.ts';

const groups = new NameGroups([
  ['인스턴스 정규화', 'Instance Normalization', 'IN', '인스턴스놈'],
  ['norm', '노름'],
]);

test.each([
  ['인스턴스 정규화가', ['인스턴스 정규화', 'Instance Normalization', 'IN', '인스턴스놈']],
  [
    'the instance normalization of IN-type nets',
    ['인스턴스 정규화', 'Instance Normalization', 'IN', '인스턴스놈'],
  ],
  ['two norms', ['norm', '노름']],
  ['in a normal layer', []],
  ['비노름', []],
])('“%s” names %j', (text, names) => {
  expect(groups.namesIn(text)).toEqual(names);
});
