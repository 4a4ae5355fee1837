/** A term that the site does not use, and what it uses instead. */
interface Rule {
  readonly term: RegExp;
  readonly use: string;
}

/** A place where a rule is broken. */
export interface TermFault {
  readonly line: number;
  readonly term: string;
  readonly use: string;
}

const rules: readonly Rule[] = [
  {
    term: /정규화\s?\(\s?regularization/i,
    use: '정규화는 normalization만 뜻합니다. 규제(regularization)',
  },
  { term: /L[12] 정규화(?! 스케일링)/, use: 'L1/L2 규제' },
  { term: /(가중치|드롭아웃|능형|릿지) 정규화 (항|기법|효과)/, use: '규제' },
  {
    term: /규제\s?\(\s?normalization/i,
    use: '규제는 regularization만 뜻합니다. 정규화(normalization)',
  },
  { term: /일괄 정규화/, use: '배치 정규화' },
  { term: /(^|[^가-힣])계?층 정규화/, use: '레이어 정규화' },
  { term: /개체 정규화/, use: '인스턴스 정규화' },
  { term: /스펙트럼 (정규화|노름)/, use: '스펙트럴 정규화, 스펙트럴 노름' },
  { term: /실행 (평균|분산)|러닝 평균/, use: '이동 평균, 이동 분산' },
  { term: /체중 감소/, use: '가중치 감쇠' },
  { term: /학습 속도/, use: '학습률' },
  { term: /매개변수/, use: '파라미터' },
  { term: /훈련 모드/, use: '학습 모드' },
  { term: /(편향|불편) 분산/, use: 'n으로 나눈 분산, n−1로 나눈 분산' },
  { term: /표준 편차/, use: '표준편차' },
  { term: /미니 배치/, use: '미니배치' },
  { term: /배치 사이즈/, use: '배치 크기' },
  { term: /컨볼루션|컨벌루션/, use: '합성곱' },
  { term: /재귀 신경망/, use: '순환 신경망' },
  { term: /대수의 법칙/, use: '큰 수의 법칙' },
  { term: /중심극한정리|중심 극한정리/, use: '중심 극한 정리' },
  { term: /내부 공변량 이동/, use: '내부 공변량 변화' },
  { term: /그레이디언트|변화도|경사도/, use: '기울기' },
  { term: /과대적합|오버피팅/, use: '과적합' },
  { term: /기울기 폭발/, use: '기울기 폭주' },
  { term: /파인 ?튜닝/, use: '미세 조정' },
  { term: /특이값/, use: '특잇값' },
  { term: /립쉬츠/, use: '립시츠' },
];

/** What is quoted, and in a page what is set as code; in a file of words, backticks hold plain text. */
const namedIn = { page: /“[^”]*”|`[^`]*`/g, words: /“[^”]*”/g } as const;

/**
 * Finds the terms in a text that the site does not use.
 *
 * @param text a page or a file of words
 * @param kind which of the two
 * @returns each fault with its line, counted from 1
 */
export function findTermFaults(text: string, kind: keyof typeof namedIn): readonly TermFault[] {
  const named = namedIn[kind];
  return text.split('\n').flatMap((words, index) => {
    const used = words.replaceAll(named, '');
    return rules.flatMap(({ term, use }) => {
      const found = term.exec(used);
      return found ? [{ line: index + 1, term: found[0], use }] : [];
    });
  });
}
