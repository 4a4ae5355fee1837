import type { TermRule } from './term-rule.ts';

/** The words of Korean textbooks, in place of purer ones that readers must translate back. */
export const plainWords: readonly TermRule[] = [
  { term: /까닭/, use: '이유' },
  { term: /견(주|준|줄|줘)/, use: '비교하다, …에 비해' },
  // The quotient of a quotient rule is a 몫.
  { term: /(?<![가-힣])몫(?!의 미분)/, use: '비율, 성분, 영향' },
  { term: /(?<![가-힣])걸음/, use: '스텝' },
  { term: /(?<![가-힣])조각/, use: '항, 마이크로배치, 패치, 타일' },
  { term: /(?<![가-힣])문턱/, use: '임계값' },
  { term: /(?<![가-힣])낱말/, use: '단어' },
  { term: /(?<![가-힣])풀이/, use: '해석, 설명' },
  { term: /(?<![가-힣])본디/, use: '원래' },
  { term: /(?<![가-힣])무리(?!하|한|수| ?없)/, use: '집단' },
  { term: /(?<![가-힣])제 (?=[가-힣])/, use: '자신의, 자체' },
  { term: /(?:^|[,.:;()] |['"`(])곧 /, use: '즉' },
  { term: /말버릇/, use: '구분' },
  // 비 alone is rain, or a ratio that the sentence hides.
  { term: /(?<![가-힣])비(?=([는가를와로의이입]|\)?[ ,.'"]|$))(?!이커|전)/, use: '비율' },
  { term: /[\d}$] %/, use: '% 앞을 띄우지 않습니다' },
];
