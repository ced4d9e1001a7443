import { describe, expect, test } from 'vitest';
import type { PlaceWords } from '../place-words.ts';
import { isOtherAuthority, isTold } from './role-authority.ts';

/**
 * The words before a place that stand in one sentence; `sentence` where the clause is a part of it.
 */
const wordsOf = (before: string, more: { sentence?: string; kind?: string; text?: string } = {}): PlaceWords =>
  ({
    before,
    sentence: more.sentence ?? before,
    text: more.text ?? 'huyện Ba Tơ',
    block: { kind: more.kind ?? 'provision' },
  }) as unknown as PlaceWords;

describe('a provision that begins with the authority of a place tells it something', () => {
  test.each([
    '1. UBND ',
    'UBND ',
    '- Ủy ban nhân dân ',
    'a) Chủ tịch UBND các ',
    'Điều 3. Chủ tịch  Ủy ban nhân dân ',
    '2. Công an ',
    '2. Các ',
    '1. Giao UBND ',
    '1. Yêu cầu Chủ tịch UBND ',
    'Phân công Huyện ủy ',
  ])('%s▢', (before) => {
    expect(isTold(wordsOf(before))).toBe(true);
  });

  test.each([
    ['nobody is named', '1. Tại '],
    ['somebody else is', '1. Sở Y tế '],
    ['only the leader is', '1. Bí thư '],
    ['other words come first', '1. Theo UBND '],
    ['the authority is named in small letters', '1. công an '],
    ['it stands in a second clause', '1. Sở Y tế báo cáo; UBND '],
    ['a colon stands before it', '1. Nội dung: UBND '],
  ])('not where %s', (_, before) => {
    expect(isTold(wordsOf(before))).toBe(false);
  });

  test('not where another works with it in the same sentence', () => {
    const sentence = '1. Công an tỉnh phối hợp với các sở. UBND ';
    expect(isTold(wordsOf('UBND ', { sentence }))).toBe(false);
    expect(isTold(wordsOf('UBND ', { sentence: '1. Công an tỉnh họp, UBND ' }))).toBe(true);
    expect(isTold(wordsOf('1. Các sở cùng UBND '))).toBe(false);
    expect(isTold(wordsOf('1. Các sở cũng UBND '))).toBe(true);
  });

  test('a paragraph tells something only with words of order, in the clause or in the sentence', () => {
    expect(isTold(wordsOf('UBND ', { kind: 'paragraph' }))).toBe(false);
    expect(isTold(wordsOf('Yêu cầu UBND ', { kind: 'paragraph' }))).toBe(true);
    expect(isTold(wordsOf('UBND ', { kind: 'paragraph', sentence: 'Đề nghị rà soát, UBND ' }))).toBe(true);
    expect(isTold(wordsOf('UBND ', { kind: 'paragraph', sentence: 'Nay rà soát, UBND ' }))).toBe(false);
  });
});

describe('what another authority has or wants is named by its place', () => {
  test.each([
    'Thực hiện Chỉ thị của UBND ',
    'theo đề nghị của Chủ tịch  UBND ',
    'Do Công an ',
    'theo báo cáo của sở y tế ',
    'theo văn bản của Thường trực huyện ủy ',
    'theo đơn của người dân do UBND ',
    'theo văn bản của Ban Dân tộc ',
    'theo văn bản của Phòng Nội vụ ',
    'theo văn bản của Chi cục Thuế ',
    'theo văn bản của Bộ chỉ huy quân sự ',
    'theo văn bản của Tòa án nhân dân ',
    'theo văn bản của Viện kiểm sát nhân dân ',
    'theo văn bản của Tỉnh ủy ',
    'theo văn bản của Thành ủy ',
    'theo văn bản của Quận ủy ',
  ])('%s▢', (before) => {
    expect(isOtherAuthority(wordsOf(before))).toBe(true);
  });

  test.each([
    ['nobody has it', 'Thực hiện Chỉ thị tại UBND '],
    ['it is somebody who is no authority', 'theo đơn của người dân '],
    ['a word only ends alike', 'vào UBND '],
    ['the last of several is no authority', 'theo đề nghị của UBND huyện do người dân '],
    ['it is too far', `theo đề nghị của UBND ${'rất dài '.repeat(12)}`],
    ['“các” alone is nobody', 'theo đề nghị của các '],
  ])('not where %s', (_, before) => {
    expect(isOtherAuthority(wordsOf(before))).toBe(false);
  });

  test.each([
    ['Tỉnh ủy Lạng Sơn', true],
    ['Thành uỷ Hà Nội', true],
    ['huyện đoàn Ba Tơ', true],
    ['tỉnh Lạng Sơn', false],
    ['Văn phòng Tỉnh ủy Lạng Sơn', false],
  ])('of an office that is a part of the name: “Chỉ thị của %s”', (text, other) => {
    expect(isOtherAuthority(wordsOf('Thực hiện Chỉ thị của ', { text }))).toBe(other);
    expect(isOtherAuthority(wordsOf('Thực hiện Chỉ thị của Bí thư ', { text }))).toBe(other);
  });
});
