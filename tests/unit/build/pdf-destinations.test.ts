import { expect, test } from 'vitest';
import { destinationPages } from '../../../src/tooling/pdf/destinations.ts';

/** As Chromium writes it: a tree of pages with a branch, and names with what a name may not hold. */
const pdf = `%PDF-1.4
1 0 obj
<</Type /Catalog
/Pages 2 0 R
/Dests 3 0 R>>
endobj
2 0 obj
<</Type /Pages
/Count 3
/Kids [4 0 R 7 0 R]>>
endobj
3 0 obj
<</ko--one [6 0 R /XYZ 0 100 0]
/ko--#ED#95#98#EB#82#98 [7 0 R /XYZ 0 700.5 0]
/ko [5 0 R /XYZ 0 841 0]>>
endobj
4 0 obj
<</Type /Pages
/Count 2
/Kids [5 0 R 6 0 R]>>
endobj
5 0 obj
<</Type /Page>>
endobj
6 0 obj
<</Type /Page>>
endobj
7 0 obj
<</Type /Page>>
endobj
trailer
<</Size 8
/Root 1 0 R>>
startxref
`;

test('the places of a PDF have the numbers of their pages', () => {
  expect([...destinationPages(Buffer.from(pdf))]).toEqual([
    ['ko--one', 2],
    ['ko--하나', 3],
    ['ko', 1],
  ]);
});

test('a file that is written in another way is refused', () => {
  expect(() => destinationPages(Buffer.from('%PDF-1.7\n'))).toThrow('the PDF has no /Root');
});
