/** Who issued what is cited, where the words before it say so. */
import { expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { issuerBefore } from './citation-issuer.ts';

test.each([
  ['Xét đề nghị của Thường trực HĐND tỉnh tại ', 'Thường trực HĐND tỉnh'],
  ['theo đề nghị của Giám đốc Sở Nội vụ tại ', 'Giám đốc Sở Nội vụ'],
  ['Giám đốc Sở Tài chính tại ', 'Sở Tài chính'],
  // A name of which nobody knows the end is not that of the office before it.
  ['Chủ tịch Ủy ban nhân dân, Xét đề nghị của Trung tâm Lưu trữ tư liệu tại ', null],
  ['Sở Tài chính ', null],
])('%s', (before, issuer) => {
  expect(issuerBefore(before, knowledge.bodies.heads)).toBe(issuer);
});
