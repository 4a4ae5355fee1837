import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';
const axes = { x: 'x', y: 'y' } as const;

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '행렬이 가장 길게 늘이는 방향은 몇 번 만에 찾을 수 있을까요?',
    parameters: {
      first: { label: '첫째 열 w₁', axes },
      second: { label: '둘째 열 w₂', axes },
      start: { label: '처음 벡터 u의 방향', value: '{value°}' },
      iterations: { label: '반복 횟수 k' },
    },
    columns: { k: 'k', sigma: '추정값 σ̂', lipschitz: '나눈 뒤 립시츠 상수', v1: 'v₁', v2: 'v₂' },
    input:
      '입력의 단위원입니다. 점선은 행렬이 가장 길게 늘이는 방향이고, 화살표 v는 거듭제곱법이 지금 가리키는 방향입니다. 작은 고리는 지나온 방향입니다.',
    inputTitle: '입력: 단위원과 찾아가는 방향 v',
    exact: '정답',
    output:
      '단위원을 행렬로 옮긴 타원입니다. 실선은 원래의 W, 점선은 추정값으로 나눈 행렬이 만드는 타원이며, 회색 원은 단위원입니다. 고리 두 개는 W의 두 열입니다.',
    outputTitle: '출력: 나누기 전(실선)과 뒤(점선)',
    estimates: '반복 횟수에 따른 추정값입니다. 점선은 정확한 스펙트럴 노름입니다.',
    estimatesTitle: '추정값 σ̂: 아래에서 위로 다가갑니다',
    iterationAxis: '반복 횟수 k',
    exactNorm: '정확한 σ₁',
    estimated:
      '{k}번 반복한 추정값은 {estimate}, 정확한 노름은 {exact}입니다(둘째 특잇값과 첫째의 비율 {ratio}). ',
    reached: '립시츠 상수는 나누기 전 {exact}, 나눈 뒤 {after}입니다.',
    above: '립시츠 상수는 나누기 전 {exact}, 나눈 뒤 {after}입니다. 아직 1보다 큽니다.',
  },
  en: {
    question: 'How soon is the direction found that a matrix stretches most?',
    parameters: {
      first: { label: 'First column w₁', axes },
      second: { label: 'Second column w₂', axes },
      start: { label: 'Direction of u at the start', value: '{value°}' },
      iterations: { label: 'Iterations k' },
    },
    columns: {
      k: 'k',
      sigma: 'estimate σ̂',
      lipschitz: 'Lipschitz constant after',
      v1: 'v₁',
      v2: 'v₂',
    },
    input:
      'The unit circle of the inputs. The dashed line is the direction that the matrix stretches most; the arrow v is where the power iteration now points, and small rings are where it pointed before.',
    inputTitle: 'Input: the unit circle, and v on its way',
    exact: 'exact',
    output:
      'The ellipse that the matrix makes of the unit circle: solid for W, dashed for W divided by the estimate. The grey circle is the unit circle; two rings are the columns of W.',
    outputTitle: 'Output: before (solid) and after (dashed)',
    estimates: 'The estimate against the iterations. The dashed line is the exact spectral norm.',
    estimatesTitle: 'The estimate σ̂ comes from below',
    iterationAxis: 'iterations k',
    exactNorm: 'exact σ₁',
    estimated:
      'The estimate at k = {k} is {estimate}, the exact norm {exact} (the second singular value is {ratio} of the first). ',
    reached: 'The Lipschitz constant is {exact} before the division and {after} after it.',
    above:
      'The Lipschitz constant is {exact} before the division and {after} after it, which is still above 1.',
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
