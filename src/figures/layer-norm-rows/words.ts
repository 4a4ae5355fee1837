import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '샘플 하나를 바꾸면 어느 출력이 달라질까요?',
    parameters: {
      input: {
        label: '입력',
        options: { features: '특성 [B, H]', images: '이미지 [N, C, H, W]' },
      },
      change: { label: '바꾸는 것', options: { sample: '샘플 1 전체', value: '첫 값 하나' } },
      amount: { label: '바꾸는 양' },
      B: { label: '배치 크기 B' },
      seed: { label: '난수 시드' },
    },
    columns: {
      sample: '샘플',
      place: '위치',
      x: 'x',
      first: '왼쪽 출력',
      firstChange: '왼쪽의 변화',
      second: '오른쪽 출력',
      secondChange: '오른쪽의 변화',
    },
    presets: { sample: '샘플 1 전체', value: '값 하나', one: '샘플 하나뿐', images: '이미지' },
    tables: {
      features: {
        input: {
          title: '입력: 행은 샘플, 열은 특성',
          label: '행은 샘플, 열은 특성입니다. 색을 칠한 칸이 바꾼 값입니다.',
        },
        first: {
          title: 'BN: 열마다 평균과 분산',
          label:
            '배치 정규화의 출력입니다. 색을 칠한 칸이 달라진 값이고, 위의 수가 바꾸기 전의 값입니다.',
        },
        second: {
          title: 'LN: 행마다 평균과 분산',
          label:
            '레이어 정규화의 출력입니다. 색을 칠한 칸이 달라진 값이고, 위의 수가 바꾸기 전의 값입니다.',
        },
      },
      images: {
        input: {
          title: '입력: 이미지 2장, 채널 3개',
          label: '이미지마다 채널을 나란히 놓았습니다. 색을 칠한 칸이 바꾼 값입니다.',
        },
        first: {
          title: 'LN을 (C, H, W)에 걸쳐',
          label: '이미지 한 장의 값들이 통계량을 함께 씁니다. 색을 칠한 칸이 달라진 출력입니다.',
        },
        second: {
          title: 'LN을 위치마다 C에만',
          label: '테두리를 두른 칸들이 통계량을 함께 씁니다. 색을 칠한 칸이 달라진 출력입니다.',
        },
      },
    },
    headline: {
      still: '바꾼 것이 없어서 달라진 출력도 없습니다.',
      one: '샘플이 하나뿐이면 BN의 출력은 모두 0이고, LN은 그대로 작동합니다.',
      two: 'BN에서는 샘플 2의 출력이 {firstElsewhere}개 달라지고, LN에서는 그대로입니다.',
      many: 'BN에서는 다른 샘플의 출력도 {firstElsewhere}개 달라지고, LN에서는 그대로입니다.',
      images: '그 이미지의 출력만 달라집니다. (C, H, W)에서는 {first}개, C에서는 {second}개입니다.',
    },
    found: {
      still: '바꾸는 양을 움직이면 달라진 출력에 색이 칠해집니다.',
      one: '입력을 바꾸어도 BN에서 달라진 출력은 {first}개입니다. LN은 그 샘플의 값 {values}개로 통계량을 구하므로 B = 1에서도 {second}개가 달라집니다.',
      two: '샘플이 둘이면 BN의 출력은 거의 ±1이어서, 두 값의 순서가 뒤바뀌거나 두 값이 가까울 때만 달라진 것이 보입니다. 샘플 1까지 세면 달라진 출력은 BN에서 {first}개, LN에서 {second}개입니다.',
      many: '샘플 1만 바꾸었는데 출력은 BN에서 {first}개, LN에서 {second}개가 달라졌습니다. 다른 샘플의 출력은 모두 {others}개입니다.',
      images:
        '값 하나를 바꾸자 (C, H, W)의 LN에서는 같은 이미지의 출력 {values}개 가운데 {first}개가 달라졌습니다. C에만 걸친 LN에서는 같은 위치의 채널 {channels}개 가운데 {second}개만 달라졌습니다. 다른 이미지는 어느 쪽에서도 그대로입니다.',
    },
  },
  en: {
    question: 'Change one sample: whose outputs change?',
    parameters: {
      input: {
        label: 'Input',
        options: { features: 'features [B, H]', images: 'images [N, C, H, W]' },
      },
      change: { label: 'What changes', options: { sample: 'all of sample 1', value: 'one value' } },
      amount: { label: 'By how much' },
      B: { label: 'Batch size B' },
      seed: { label: 'Random seed' },
    },
    columns: {
      sample: 'sample',
      place: 'place',
      x: 'x',
      first: 'first output',
      firstChange: 'its change',
      second: 'second output',
      secondChange: 'its change',
    },
    presets: {
      sample: 'All of sample 1',
      value: 'One value',
      one: 'A single sample',
      images: 'Images',
    },
    tables: {
      features: {
        input: {
          title: 'Input: a row is a sample',
          label: 'Rows are samples, columns features. Tinted cells were changed.',
        },
        first: {
          title: 'BN: statistics of a column',
          label:
            'The output of Batch Normalization. Tinted cells moved; the upper number is the old value.',
        },
        second: {
          title: 'LN: statistics of a row',
          label:
            'The output of Layer Normalization. Tinted cells moved; the upper number is the old value.',
        },
      },
      images: {
        input: {
          title: 'Input: 2 images, 3 channels',
          label: 'The channels of each image stand side by side. Tinted cells were changed.',
        },
        first: {
          title: 'LN over (C, H, W)',
          label: 'All values of an image share their statistics. Tinted outputs moved.',
        },
        second: {
          title: 'LN over C at each position',
          label: 'The framed cells share their statistics. Tinted outputs moved.',
        },
      },
    },
    headline: {
      still: 'Nothing was changed, so no output moves.',
      one: 'With one sample BN gives nothing but 0; LN still works.',
      two: 'BN moves {firstElsewhere} {firstElsewhere|output|outputs} of sample 2, and LN moves none.',
      many: 'BN moves {firstElsewhere} {firstElsewhere|output|outputs} of the other samples, and LN none.',
      images: 'Only that image’s: {first} over (C, H, W), {second} over C alone.',
    },
    found: {
      still: 'Move the amount, and the outputs that change are tinted.',
      one: 'However the sample is changed, {first} {first|output|outputs} of BN {first|moves|move}. LN takes its statistics from the {values} values of that sample, and {second} of its outputs {second|moves|move}.',
      two: 'With two samples the outputs of BN are almost ±1, and move visibly only when two values change places or come close. With sample 1 counted, {first} {first|output|outputs} moved with BN and {second} with LN.',
      many: 'Only sample 1 was changed, and {first} {first|output|outputs} moved with BN, {second} with LN. The other samples have {others} outputs in all.',
      images:
        'One value was changed. LN over (C, H, W) moved {first} of the {values} outputs of that image; LN over C moved {second} of the {channels} channels at that position. The other image stays as it was in both.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
