import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../scripts/tests/test-knowledge.ts';
import { convertArchive } from '../convert.ts';
import { severityOf, type Diagnostic } from '../diagnostic.ts';

/** A permit of one form, in which only number and name are others. */
const permit = (i: number): string => `ỦY BAN NHÂN DÂN
TỈNH GIA LAI
-------
Số: ${100 + i}/GP-UBND
Gia Lai, ngày ${i + 1} tháng 7 năm 2021

GIẤY PHÉP
Về việc khai thác nước dưới đất

Căn cứ đơn đề nghị của hộ kinh doanh số ${i}, hồ sơ đã đủ thành phần theo quy định hiện hành của pháp luật.
1. Cho phép khai thác nước dưới đất để sản xuất, chế biến nông sản trong phạm vi khu đất của mình.
2. Chấp hành chế độ quan trắc, báo cáo định kỳ hằng năm, nộp thuế và phí theo đúng thông báo của cơ quan thuế.
3. Trám lấp giếng khi không còn sử dụng, khôi phục mặt bằng và chịu sự kiểm tra của cơ quan quản lý.
`;

const other = `ỦY BAN NHÂN DÂN\nTỈNH GIA LAI\n\nSố: 7/CT-UBND\n\nCHỈ THỊ\nVề việc phòng, chống cháy rừng\n\n1. Các chủ rừng trực gác, tuần tra, phát dọn đường băng cản lửa trước mùa khô, bố trí phương tiện tại chỗ.\n`;

function saidOf(texts: readonly string[]): readonly Diagnostic[] {
  const files = texts.map((text, i) => {
    const id = String.fromCharCode(97 + i);
    return { id, path: `${id}.txt`, bytes: new TextEncoder().encode(text) };
  });
  return convertArchive(files, knowledge).diagnostics.filter(({ code }) => /gan-giong|cung-nhom/.test(code));
}

const permits = (count: number): string[] => Array.from({ length: count }, (_, i) => permit(i));

describe('texts of one form', () => {
  test.each([2, 4])('%i of them: each is told of the nearest', (count) => {
    const said = saidOf([...permits(count), other]);
    expect(said.map(({ code, file }) => `${code} ${file}`)).toEqual(
      permits(count).map((_, i) => `van-ban-gan-giong ${String.fromCharCode(97 + i)}.txt`),
    );
  });

  test.each([5, 20])('%i of them: one message for all, to which the others lead', (count) => {
    const [first, ...rest] = saidOf([other, ...permits(count)]);
    expect(first).toMatchObject({ code: 'van-ban-gan-giong', file: 'b.txt' });
    expect(first?.value).toContain(`nhóm ${count} tệp`);
    expect(first?.value).toContain('c.txt, d.txt, e.txt, f.txt');
    expect(rest.map(severityOf)).toEqual(Array.from({ length: count - 1 }, () => 'info'));
    for (const { value } of rest) expect(value).toContain('thông báo ở b.txt');
  });

  test('more than the message can name are counted', () => {
    const [first] = saidOf(permits(25));
    expect(first?.value).toContain('u.txt và 4 tệp nữa');
  });
});

test('texts that are nothing like one another are no group', () => {
  expect(saidOf([permit(1), other])).toEqual([]);
});
