/**
 * What holds of the grammar of bodies for any text: it cuts exactly the words, throws nothing, and
 * takes no verb.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { dutyVerbIn } from '../../../../scripts/evaluate/agent-words.ts';
import { readDocument } from '../../convert.ts';
import { bodiesFrom } from './body-list.ts';
import { bodyLine, lineOfPieces, mendedLine } from './body-line.ts';
import { peopleLine } from './people-line.ts';
import { peopleWords } from './people-words.ts';

const { bodies } = knowledge;

const NAMES = [
  ...['Sở Y tế', 'UBND', 'các xã, thị trấn', 'Cục Thị hành án dân sự', 'Ban Chỉ đạo', 'phòng, chống dịch', 'tỉnh'],
  ...['các sở, ban, ngành', 'các Bộ: ', 'Công an', 'huyện Krông Búk', 'Thủ trưởng', 'cơ quan', 'đơn vị liên quan'],
  ...[
    'Công ty TNHH',
    'Trường THPT',
    'Chủ tịch',
    'TT',
    'CT, PCT',
    'Xây dựng',
    'tổ chức, cá nhân',
    'Bộ',
    'UBND 11 phường',
  ],
];
const VERBS = [
  'chủ trì',
  'phối hợp với',
  'giao',
  'yêu cầu',
  'báo cáo',
  'rà soát',
  'có trách nhiệm',
  'Đối với',
  'chỉ đạo',
];
const SIGNS = [
  ' ',
  ', ',
  '; ',
  ': ',
  ' và ',
  ' - ',
  '. ',
  '(',
  ')',
  '  ',
  '\n',
  '|',
  '“',
  '𝐀',
  'İ',
  'trước ngày 12/3/2021',
];

const words = fc
  .array(fc.constantFrom(...NAMES, ...VERBS, ...SIGNS), { maxLength: 24 })
  .map((pieces) => pieces.join(' '))
  .chain((text) =>
    fc.oneof(
      fc.constant(text),
      fc.string({ maxLength: 20 }).map((noise) => `${noise}${text}${noise}`),
    ),
  );

/** Words may be broken over lines and set in emphasis: neither is part of a mention. */
function withoutSigns(text: string): string {
  return text.replace(/[\s*_|]+/g, '');
}

test('a list is within its text, in order, and its names do not overlap', () => {
  fc.assert(
    fc.property(words, fc.nat(40), (text, from) => {
      const line = mendedLine(bodyLine(text), bodies);
      const { found, end } = bodiesFrom(line, Math.min(from, line.printed.length), bodies, true);
      let last = -1;
      for (const one of found) {
        expect(one.start).toBeGreaterThan(last);
        expect(one.end).toBeGreaterThan(one.start);
        expect(one.end).toBeLessThanOrEqual(line.printed.length);
        last = one.start;
      }
      expect(end).toBeLessThanOrEqual(line.printed.length);
    }),
    { numRuns: 400 },
  );
});

test('offsets of a line of several pieces and of written-out abbreviations cut words of the text', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (parts) => {
      const text = parts.join('¦');
      let at = 0;
      const pieces = parts.map((part) => {
        const start = at;
        at += part.length + 1;
        return { start, end: start + part.length };
      });
      const line = peopleLine(lineOfPieces(text, pieces), 0);
      expect(line.small).toHaveLength(line.printed.length);
      for (let i = 0; i < line.printed.length; i++) {
        expect(line.offsetOf(i)).toBeLessThanOrEqual(text.length);
        if (i > 0) expect(line.offsetOf(i)).toBeGreaterThanOrEqual(line.offsetOf(i - 1));
      }
    }),
    { numRuns: 200 },
  );
});

test('a document of any such words is read: each mention is its words, no agent has a verb of the duty', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (parts) => {
      const text = `ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\nSố: 5/CT-UBND\nCHỈ THỊ\nVề y tế\n\n${parts.map((one, i) => `${i + 1}. ${one}`).join('\n\n')}\n\nNơi nhận:\n- ${parts[0] ?? ''};\n- Lưu: VT.\n`;
      const { value } = readDocument({ id: 't', path: 't.txt', bytes: new TextEncoder().encode(text) }, knowledge);
      const lines = text.normalize('NFC').split('\n');
      for (const { mentions } of value?.fields.bodies ?? [])
        for (const mention of mentions)
          expect(withoutSigns(lines.slice(mention.line - 1).join(' '))).toContain(withoutSigns(mention.text));
      for (const { agents } of value?.fields.assignments ?? [])
        for (const agent of agents) expect(dutyVerbIn(agent.text)).toBeNull();
    }),
    { numRuns: 60 },
  );
}, 60_000);

describe('abbreviations of kính gửi and nơi nhận', () => {
  test.each(peopleWords)('$short: $example – not: $nearMiss', ({ short, words: meant, example, nearMiss }) => {
    expect(peopleLine(bodyLine(example), 0).printed).toContain(meant);
    expect(peopleLine(bodyLine(nearMiss), 0).printed).not.toContain(meant);
    expect(example).toContain(short);
  });
});

describe('names of nothing', () => {
  test.each([
    ...['Trường hợp đặc biệt', 'Trường lớp học', 'Ban ngày', 'Ban hành văn bản', 'Ban đầu', 'ban bố tình trạng'],
    ...[
      'Sở thích',
      'Sở hữu nhà nước',
      'Phòng, chống dịch',
      'Phòng, chống thiên tai',
      'Phòng ngừa',
      'phòng bệnh hơn chữa bệnh',
    ],
    ...['Phòng cháy, chữa cháy', 'Bộ phận một cửa', 'Bộ tiêu chí', 'Bộ máy', 'Bộ đội', 'Cục bộ', 'cục diện'],
    ...['Hội nghị', 'Hội thảo', 'Hội trường', 'Hội viên', 'Viện dẫn', 'Viện phí', 'Tổ chức thực hiện', 'Tổ dân phố'],
    ...['Trung tâm của tỉnh', 'Thanh tra, kiểm tra', 'Công an nhân dân', 'công tác', 'Huyện đoàn kết', 'Đoàn kết'],
    ...['Chính quyền hợp lệ'.slice(0, 5), 'Báo cáo', 'báo động', 'Đài tưởng niệm', 'Đảng viên', 'Xã hội', 'Thị trường'],
    ...['Thành phần', 'Thành tích', 'Công ty'.slice(0, 4), 'cá nhân liên quan', 'tổ chức, cá nhân', 'hộ gia đình'],
    ...['cơ quan có thẩm quyền', 'đơn vị tính', 'Giám đốc điều hành', 'Thủ trưởng', '11 phường', '3 xã'],
    ...['Bộ Chỉ huy Bộ đội BieNŸ', 'Sở TaiNguyen Môi trường', 'Cục ThiHành án'],
  ])('%s', (printed) => {
    expect(bodiesFrom(bodyLine(printed), 0, bodies).found).toEqual([]);
  });

  test('a school of a place is no body of the place', () => {
    const [school] = bodiesFrom(bodyLine('Trường THPT Bình Lư'), 0, bodies).found;
    expect(school?.row?.id).toBe('truong');
    expect(school?.unit).toBeNull();
  });
});
