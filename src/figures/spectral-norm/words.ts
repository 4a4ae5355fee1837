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
    columns: { k: 'k', sigma: '추정값 σ̂', lipschitz: '나눈 뒤의 립시츠 상수', v1: 'v₁', v2: 'v₂' },
    plane:
      '회색 원은 단위원, 화살표 v는 거듭제곱법이 지금 찾은 방향, 작은 고리는 지나온 방향, 가는 점선은 가장 길게 늘어나는 방향입니다. 실선 타원은 W가, 점선 타원은 추정값으로 나눈 W가 단위원을 옮긴 것입니다. w₁과 w₂는 W의 두 열입니다.',
    planeTitle: '단위원과 그것을 옮긴 타원 (w₁, w₂를 끌어 보세요)',
    exact: '정답',
    estimates: '네모는 반복 횟수마다의 추정값, 점선은 정확한 스펙트럴 노름입니다.',
    estimatesTitle: '추정값 σ̂: 아래에서 위로 다가갑니다',
    iterationAxis: '반복 횟수 k',
    exactNorm: '정확한 σ₁',
    presets: { alike: '비슷한 반지름', apart: '많이 다른 반지름', nearly: '거의 같은 반지름' },
    headline: {
      far: '{k}번으로는 모자랍니다. v가 아직 {angle}° 벗어나 있습니다.',
      close: '{k}번 만에 σ̂은 σ₁에 가깝지만, v는 아직 {angle}° 벗어나 있습니다.',
      reached: '{k}번이면 찾습니다. v의 오차가 1°보다 작습니다.',
      equal: '모든 방향이 똑같이 늘어나므로 첫 추정값부터 정확합니다.',
    },
    estimated:
      '{k}번 반복한 추정값은 {estimate}, 정확한 노름은 {exact}입니다(둘째 특잇값은 첫째의 {ratio}배). ',
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
    plane:
      'Grey: the unit circle. Arrow v: where the power method points now; small rings: where it pointed before; dashed line: the direction that is stretched most. The ellipses are what the circle becomes: solid under W, dashed under W divided by the estimate. w₁ and w₂ are the columns of W.',
    planeTitle: 'The unit circle, and the ellipses it becomes (drag w₁, w₂)',
    exact: 'exact',
    estimates: 'Squares: the estimate after each iteration. Dashed: the exact spectral norm.',
    estimatesTitle: 'The estimate σ̂ comes from below',
    iterationAxis: 'iterations k',
    exactNorm: 'exact σ₁',
    presets: { alike: 'Radii alike', apart: 'Radii far apart', nearly: 'Radii nearly equal' },
    headline: {
      far: 'Not within {k} {k|iteration|iterations}: v is still {angle}° off.',
      close: 'After {k} {k|iteration|iterations} σ̂ is close to σ₁, v still {angle}° off.',
      reached: '{k} {k|iteration is|iterations are} enough: v is less than 1° off.',
      equal: 'Every direction is stretched alike: the first estimate is exact.',
    },
    estimated:
      'The estimate at k = {k} is {estimate}, the exact norm {exact} (the second singular value is {ratio} of the first). ',
    reached: 'The Lipschitz constant is {exact} before the division and {after} after it.',
    above:
      'The Lipschitz constant is {exact} before the division and {after} after it, which is still above 1.',
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
