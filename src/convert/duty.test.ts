/** Deadlines as worded, and who is told to do what. */
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../scripts/content/knowledge.ts';
import { readDocument } from './read-document.ts';

const knowledge = loadKnowledge();
const fieldsOf = (body: string) => {
  const text = `ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\nSố: 5/CT-UBND\n\nCHỈ THỊ\nVề công tác y tế\n\n${body}\n\nNơi nhận:\n- Lưu: VT.\n`;
  const { value } = readDocument({ id: 't', path: 't.txt', bytes: new TextEncoder().encode(text) }, knowledge);
  if (!value) throw new Error('Cannot read the text of a test');
  return value.fields;
};

describe('a deadline', () => {
  test.each([
    ['Báo cáo trước ngày 29/7/2021.', '2021-07-29'],
    ['Báo cáo chậm nhất là ngày 26/7/2021.', '2021-07-26'],
    ['Hoàn thành trước 17 giờ 00 ngày 08/8/2023.', '2023-08-08'],
    ['Hoàn thành trong tháng 4/2023.', '2023-04'],
    ['Báo cáo trước ngày 29/02/2024.', '2024-02-29'],
    ['Báo cáo trước ngày 29/02/2021.', null],
    ['Báo cáo chậm nhất là ngày 31 tháng 11 năm 2021.', null],
    ['Hoàn thành trong tháng 13/2023.', null],
    ['Báo cáo trước ngày 09/8.', null],
    ['Gửi về Sở Y tế trước ngày 25 hằng tháng.', null],
  ])('%s', (body, date) => {
    expect(fieldsOf(body).deadlines.map((d) => d.date)).toEqual([date]);
  });

  test.each([
    'Thực hiện trong vòng 15 ngày kể từ 6h ngày 24/7/2021.',
    'Người nhập cảnh từ trước ngày 01/7/2021 phải khai báo.',
    'Có hiệu lực kể từ ngày 01/7/2021.',
    'Như đã thông báo trước đây.',
    'So với trước ngày 01/7/2021, số ca giảm.',
  ])('none: %s', (body) => {
    expect(fieldsOf(body).deadlines).toEqual([]);
  });
});

describe('who is told to do what', () => {
  test.each([
    ['1. Giao Sở Y tế chủ trì, phối hợp với các đơn vị.', ['Sở Y tế']],
    ['1. Công an tỉnh: tăng cường tuần tra.', ['Công an tỉnh']],
    ['1. UBND các huyện, thành phố có trách nhiệm báo cáo.', ['UBND các huyện, thành phố']],
    ['1. Giao Sở Y tế:\na) Kiểm tra;\nb) Báo cáo.', ['Sở Y tế', 'Sở Y tế']],
    ['1. Tiếp tục thực hiện các biện pháp phòng dịch.', []],
  ])('%j', (body, agencies) => {
    expect(fieldsOf(body).assignments.map((a) => a.agency)).toEqual(agencies);
  });

  test('with the deadline of its sentence', () => {
    expect(fieldsOf('1. Giao Sở Y tế tổng hợp, báo cáo trước ngày 29/7/2021.').assignments[0]?.deadline).toBe(
      '2021-07-29',
    );
  });
});
