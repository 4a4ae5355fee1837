import type { TermRule } from './term-rule.ts';

/** Only people ask, want, know and suffer: what a layer, a value or a method is said to do. */
export const livingSubjects: readonly TermRule[] = [
  { term: /묻지 않|[을를] 묻습니다/, use: '…와 관계없이 성립합니다' },
  { term: /[을를] 모(릅니다|르고|르는|르므로|르기)/, use: '…에 영향을 받지 않습니다' },
  {
    term: /(?<!독자|사람|여러분|사용자|저자|저자들|우리)[이가은는] (바라는|바랍니다|원하는|원합니다|원하나|원하지)/,
    use: '무엇이 필요한지, 무엇을 구했는지로',
  },
  { term: /이것을 원하나/, use: '왜 쓰나요' },
  { term: /[을를] 겪(습니다|는|고|어)/, use: '…가 달라집니다' },
  { term: /에 기(대는|댑니다|대어|대고|댄|대지|댈)/, use: '…에 의존합니다, …에 따라 달라집니다' },
  { term: /눈감/, use: '…에 영향을 받지 않습니다' },
  { term: /벽이 ±/, use: '상한이 ±' },
  { term: /손실에 닿/, use: '손실에 영향을 줍니다' },
  { term: /이야기가 아니라/, use: '…와 무관하게' },
  { term: /따로 노는/, use: '서로 독립된' },
  { term: /방향을 돌립니다/, use: '방향을 바꿉니다' },
  { term: /누구의 [가-힣 ]+(냐|이냐)/, use: '어느 …를 말하느냐' },
  { term: /어떤 사이(인|일)/, use: '어떤 관계' },
  { term: /길로 손실/, use: '경로로 손실' },
  { term: /(팬인|ε|varepsilon\$)만큼(을 빼| 커)/, use: '…의 영향을 무시하면, …에 비례' },
];
