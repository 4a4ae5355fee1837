import { describe, expect, test } from 'vitest';
import { findParticleFaults } from '../../lint/find-particle-faults.ts';

test('a fault is told with its line, what was found, what is right, and the sentence', () => {
  expect(findParticleFaults('첫 줄\n앞 문장. 합은 2이 됩니다. 뒤 문장.', 'page')).toEqual([
    {
      line: 2,
      found: '2이',
      fault: 'read aloud, it takes 가',
      sentence: '합은 2이 됩니다.',
    },
  ]);
});

describe('after a slot, whose number may be any', () => {
  test.each(['은', '는', '이', '가', '을', '를', '과', '와', '으로', '로'])(
    '%s is a fault',
    (particle) => {
      expect(findParticleFaults(`평균은 {mean}${particle} 같습니다`, 'page')).toMatchObject([
        { found: `{mean}${particle}`, fault: expect.stringContaining('may be any') as unknown },
      ]);
    },
  );

  test.each(['{mean}입니다', '{mean}이고', '{mean}에서', '{mean}의', '{B}개가', '{a}, {b}도'])(
    '%s is none',
    (text) => {
      expect(findParticleFaults(text, 'page')).toEqual([]);
    },
  );

  test('the slot of a template is a slot', () => {
    expect(findParticleFaults('`값 ${String(count)}를`', 'page')).toHaveLength(1);
  });

  test('the unit that it holds is what is read', () => {
    expect(findParticleFaults('{all MiB}가 들고 {share%}를 남깁니다', 'page')).toEqual([]);
    expect(findParticleFaults('{all MiB}이 들고 {share%}을 남깁니다', 'page')).toHaveLength(2);
    expect(findParticleFaults('{way km}가', 'page')).toHaveLength(1);
  });
});

test('two stars are read in a file of words, and are marks of emphasis in a page', () => {
  expect(findParticleFaults('xoshiro128**를', 'words')).toEqual([]);
  expect(findParticleFaults('**xoshiro128**를', 'page')).toHaveLength(1);
});

test('another particle may follow', () => {
  expect(findParticleFaults('{a}와의 차이, {b}로는 3과의', 'page')).toHaveLength(2);
});

describe('after a constant, its last digit as it is read decides', () => {
  test.each([
    ...['0은', '1이 아니라', '2는', '3을', '4와', '5를', '6과', '7로', '8로', '9가', '0.10을'],
    ...['10으로', '100이', '1000을', '±1과', '−1로', 'L2가', 'float32로', '2로는', '3과의'],
    ...['12%가', '90°는', '3×를', '10⁻⁵은', 'σ²을', '10⁻¹으로', 'x₁을', 'W₂가'],
    ...['$10^{-5}$은', '$\\sigma^2$을', '$x_1$이', '$B = 2$로', '**1**이', '2</b>가', '$f^{-1}$는'],
    ...['4가지', '2이상', '1과제'],
  ])('%s is right', (text) => {
    expect(findParticleFaults(text, 'page')).toEqual([]);
  });

  test.each([
    ['0는', '은'],
    ['1가', '이'],
    ['2을', '를'],
    ['3로', '으로'],
    ['7으로', '로'],
    ['4과', '와'],
    ['10로', '으로'],
    ['12%이', '가'],
    ['10⁻⁵는', '은'],
    ['σ²를', '을'],
    ['10⁻²로', '으로'],
    ['x₁를', '을'],
    ['W₂이', '가'],
    ['$10^{-5}$는', '은'],
    ['$x_1$가', '이'],
    ['**1**가', '이'],
  ])('%s is a fault: it takes %s', (text, right) => {
    expect(findParticleFaults(text, 'page')).toMatchObject([
      { fault: `read aloud, it takes ${right}` },
    ]);
  });
});
