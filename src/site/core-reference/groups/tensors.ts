import type { FunctionGroup } from '../function-group.ts';

/** `## Tensors` */
export const tensors: FunctionGroup = {
  id: 'tensors',
  functions: {
    tensor: {
      korean: '텐서를 만듭니다. 일반 배열은 이 함수를 거쳐서만 코어에 들어갑니다.',
      equation: [String.raw`(i, j, \dots, k) \;\mapsto\; ((i\,d_2 + j)\,d_3 + \cdots) + k`],
      note: {
        ko: '오른쪽은 원소가 놓이는 자리이고, d는 축의 길이입니다.',
        en: 'On the right is the place of the element; d are the lengths of the axes.',
      },
    },
  },
};
