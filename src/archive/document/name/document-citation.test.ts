import { expect, test } from 'vitest';
import type { Directive } from '../../../schema/directive.ts';
import { sampleDirective } from '../../testing/sample-directive.fixture.ts';
import { documentCitation } from './document-citation.ts';

const types = new Map([
  ['cong-van', { slug: 'cong-van', name: 'Công văn', abbreviations: ['CV'] }],
  ['quyet-dinh', { slug: 'quyet-dinh', name: 'Quyết định', abbreviations: ['QĐ'] }],
]) as unknown as Parameters<typeof documentCitation>[0];
const issuer = { name: 'UBND tỉnh Lai Châu', parent: null, key: 'ubnd-tinh-lai-chau', unit: null };
const nothing = { documentType: null, number: null, date: null, issuer: null, title: null };
const letter = { ...nothing, documentType: 'cong-van', issuer };

test.each<[Partial<Omit<Directive, 'id'>>, string]>([
  [
    { ...letter, number: '33/CV-TTCH', date: '2021-11-02', title: 'V/v phòng dịch' },
    'Công văn số 33/CV-TTCH ngày 02 tháng 11 năm 2021 của UBND tỉnh Lai Châu về việc phòng dịch',
  ],
  [{ ...letter, title: 'V/v: việc cấp phép' }, 'Công văn của UBND tỉnh Lai Châu về việc cấp phép'],
  [{ ...letter, date: '2021-09' }, 'Công văn tháng 9 năm 2021 của UBND tỉnh Lai Châu'],
  [
    { ...nothing, documentType: 'quyet-dinh', date: '2020-02-05', title: 'Ban hành Quy chế làm việc' },
    'Quyết định ngày 05 tháng 02 năm 2020 ban hành Quy chế làm việc',
  ],
  [{ ...letter, title: 'Về công tác văn thư' }, 'Công văn của UBND tỉnh Lai Châu về công tác văn thư'],
  // Near misses: “Vềnh” is no “về”, and a name begins no clause.
  [{ ...letter, title: 'Nhiệm vụ quý IV' }, 'Công văn của UBND tỉnh Lai Châu “Nhiệm vụ quý IV”'],
  [{ ...letter, title: 'Giaolâm' }, 'Công văn của UBND tỉnh Lai Châu “Giaolâm”'],
  [{ ...letter, title: 'VỀ VIỆC PHÒNG DỊCH' }, 'Công văn của UBND tỉnh Lai Châu về việc phòng dịch'],
  [{ ...nothing, date: '2021', title: '' }, 'Văn bản năm 2021'],
  [nothing, 'Văn bản'],
])('%j', (document, cited) => {
  expect(documentCitation(types, sampleDirective({ id: 'a', ...document }))).toBe(cited);
});
