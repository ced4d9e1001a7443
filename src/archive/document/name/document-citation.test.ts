import { expect, test } from 'vitest';
import { documentCitation } from './document-citation.ts';

const types = new Map([
  ['cong-van', { slug: 'cong-van', name: 'Công văn', abbreviations: ['CV'] }],
]) as unknown as Parameters<typeof documentCitation>[0];
const issuer = { name: 'UBND tỉnh Lai Châu', parent: null, key: 'ubnd-tinh-lai-chau', unit: null };
const nothing = { documentType: null, number: null, date: null, issuer: null, title: null };

test.each([
  [
    { documentType: 'cong-van', number: '33/CV-TTCH', date: '2021-11-02', issuer, title: 'V/v phòng dịch' },
    'Công văn số 33/CV-TTCH ngày 02/11/2021 của UBND tỉnh Lai Châu “V/v phòng dịch”',
  ],
  [{ ...nothing, documentType: 'cong-van', date: '2021-09', issuer }, 'Công văn tháng 09/2021 của UBND tỉnh Lai Châu'],
  [{ ...nothing, date: '2021', title: '' }, 'Văn bản năm 2021'],
  [nothing, 'Văn bản'],
])('%j', (document, cited) => {
  expect(documentCitation(types, document)).toBe(cited);
});
