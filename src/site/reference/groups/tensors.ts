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
    loadFastKernels: {
      korean:
        '반복문을 SIMD를 쓰는 WebAssembly로 불러오고, 그 반복문이 쓸 수 있는 배열의 자리를 마련합니다.',
      equation: [
        String.raw`\sum_i 16 \left\lceil \frac{b_i\,n_i}{16} \right\rceil \;\le\; \text{bytes}`,
      ],
      note: {
        ko: '자리에 들어가는 배열의 조건이며, n은 배열의 길이이고 b는 원소 하나의 바이트 수(4 또는 8)입니다.',
        en: 'Which arrays fit into the room: n are their lengths, b the bytes of an element (4 or 8).',
      },
    },
  },
};
