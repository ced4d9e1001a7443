/** Tables of tasks: who leads, with whom, what, and by when. */
import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../scripts/tests/test-knowledge.ts';
import { readDocument } from '../convert.ts';
import { columnWords, useOf } from '../recognize/duty/task/task-column.ts';

function fieldsOf(table: string) {
  const text = `ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\nSố: 5/KH-UBND\nSơn La, ngày 15 tháng 7 năm 2024\nKẾ HOẠCH\nVề công tác y tế\n\n1. Nhiệm vụ:\n\n${table}\n\nNơi nhận:\n- Lưu: VT.\n`;
  const { value } = readDocument({ id: 't', path: 't.txt', bytes: new TextEncoder().encode(text) }, knowledge);
  if (!value) throw new Error('Cannot read the text of a test');
  return value.fields;
}

function rowsOf(table: string): string[] {
  return fieldsOf(table).assignments.map(({ agents, act, deadline, recurrence }) =>
    [
      agents.map(({ role, text }) => `${role} ${text}`).join(' + '),
      act,
      deadline ?? (recurrence ? recurrence.every : '–'),
    ].join(' | '),
  );
}

test.each(columnWords)('the head of a column: $example – not: $nearMiss', ({ use, example, nearMiss }) => {
  expect(useOf(example)).toBe(use);
  expect(useOf(nearMiss)).not.toBe(use);
});

describe('a table of tasks', () => {
  test.each<[string, string, string[]]>([
    [
      'bars',
      '| TT | Nhiệm vụ | Đơn vị chủ trì | Cơ quan phối hợp | Hoàn thành |\n|---|---|---|---|---|\n| 1 | Rà soát hộ nghèo | Sở Nội vụ | Sở Tài chính; UBND các xã | 30/9/2024 |\n| 2 | Công bố danh sách | Văn phòng UBND tỉnh | | Quý IV/2024 |',
      [
        'lead Sở Nội vụ + with Sở Tài chính + with UBND các xã | Rà soát hộ nghèo | 2024-09-30',
        'lead Văn phòng UBND tỉnh | Công bố danh sách | –',
      ],
    ],
    [
      'a box whose rows take several lines',
      '+----+-----------------------+--------------------+------------+\n| TT | Nội dung              | Cơ quan thực hiện  | Thời hạn   |\n+----+-----------------------+--------------------+------------+\n| 1  | Lập danh sách         | Công an tỉnh; UBND | Trước ngày |\n|    | người đến từ vùng dịch | huyện Mường La     | 20/7/2024  |\n+----+-----------------------+--------------------+------------+\n| 2  | Báo cáo kết quả       | Sở Y tế            | Hằng tháng |\n+----+-----------------------+--------------------+------------+',
      [
        'does Công an tỉnh + does UBND huyện Mường La | Lập danh sách người đến từ vùng dịch | 2024-07-20',
        'does Sở Y tế | Báo cáo kết quả | month',
      ],
    ],
    [
      'a head of two rows',
      '| STT | Công việc | Đơn vị thực hiện | | Thời gian |\n| | | Chủ trì | Phối hợp | |\n|---|---|---|---|---|\n| 1 | Tập huấn | Sở Y tế | Công an tỉnh | Tháng 8/2024 |',
      ['lead Sở Y tế + with Công an tỉnh | Tập huấn | 2024-08'],
    ],
    [
      'several bodies of one kind',
      '| STT | Công việc | Đơn vị thực hiện |\n|---|---|---|\n| 1 | Trực chốt | UBND phường Quyết Tâm, Chiềng Lề |\n| 2 | Báo cáo | các sở, ban, ngành; UBND các huyện, thành phố |',
      [
        'does UBND phường Quyết Tâm + does Chiềng Lề | Trực chốt | –',
        'does các sở, ban, ngành + does UBND các huyện, thành phố | Báo cáo | –',
      ],
    ],
    [
      'a name whose field has small letters',
      '| STT | Nội dung | Đơn vị chủ trì | Đơn vị phối hợp |\n|---|---|---|---|\n| 1 | Đề án | Cục Biển và Hải đảo Việt Nam | - Cục Quản lý tài nguyên nước - Các đơn vị khác có liên quan |',
      [
        'lead Cục Biển và Hải đảo Việt Nam + with Cục Quản lý tài nguyên nước + with Các đơn vị khác có liên quan | Đề án | –',
      ],
    ],
    [
      'no task has a column: the bodies still act',
      '| STT | Chỉ tiêu | Cơ quan chủ trì theo dõi |\n|---|---|---|\n| 1 | Tỷ lệ hộ nghèo | Sở Nội vụ |',
      ['lead Sở Nội vụ |  | –'],
    ],
  ])('%s', (_, table, rows) => {
    expect(rowsOf(table)).toEqual(rows);
  });

  test.each([
    ['addresses', '| STT | Cơ quan | Địa chỉ |\n|---|---|---|\n| 1 | Sở Y tế | Số 5, đường Tô Hiệu |'],
    ['units of measure', '| STT | Chỉ tiêu | Đơn vị tính | Năm 2024 |\n|---|---|---|---|\n| 1 | Hộ nghèo | hộ | 12 |'],
    ['money', '| STT | Đơn vị | Kinh phí thực hiện |\n|---|---|---|\n| 1 | Sở Y tế | 500 |'],
    ['no body in the column', '| STT | Nhiệm vụ | Đơn vị chủ trì |\n|---|---|---|\n| 1 | Tập huấn | (chưa xác định) |'],
  ])('none: %s', (_, table) => {
    expect(rowsOf(table)).toEqual([]);
  });

  test.each([
    ['what was done before the text', '30/6/2023'],
    ['no day', 'Thường xuyên'],
    ['a stretch of years', '2025 - 2030'],
    ['no such day', '31/11/2024'],
  ])('no deadline: %s', (_, due) => {
    const table = `| STT | Nhiệm vụ | Đơn vị chủ trì | Hoàn thành |\n|---|---|---|---|\n| 1 | Tập huấn | Sở Y tế | ${due} |`;
    expect(fieldsOf(table).deadlines).toEqual([]);
    expect(rowsOf(table)).toEqual(['lead Sở Y tế | Tập huấn | –']);
  });

  test('offsets cut the words of one printed line', () => {
    const { bodies } = fieldsOf(
      '+----+-----------+--------------+-----------+\n| TT | Nội dung  | Đơn vị chủ trì | Thời hạn |\n+----+-----------+--------------+-----------+\n| 1  | Trực chốt | UBND huyện   | 20/7/2024 |\n|    | số 3      | Mường La     |           |\n+----+-----------+--------------+-----------+\n| 2  | Báo cáo   | Sở Y tế      | 21/7/2024 |\n+----+-----------+--------------+-----------+',
    );
    expect(bodies.flatMap(({ name, mentions }) => mentions.map(({ text }) => `${name}: ${text}`))).toContain(
      'Ủy ban nhân dân huyện Mường La: UBND huyện',
    );
  });
});
