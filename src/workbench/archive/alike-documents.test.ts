import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../scripts/tests/test-knowledge.ts';
import { addresses } from '../../archive/urls.ts';
import { readArchive } from '../../convert/convert.ts';
import { expected } from '../../ground/expected.ts';
import { leadingFigure } from '../../number/parse-number.ts';
import type { Directive } from '../../schema/directive.ts';
import { searchWords } from '../../search/plan/words.ts';
import type { DocumentText, NumberCard } from '../../search/port.ts';
import { postingOf } from '../../search/postings.ts';
import { alikeDocuments, type AskedIndex } from './alike-documents.ts';

const sentences = [
  'Các cơ quan, đơn vị rà soát toàn bộ phương án phòng, chống thiên tai của năm, bổ sung lực lượng tại chỗ và phương tiện cứu hộ',
  'Tổ chức trực ban hai mươi bốn trên hai mươi bốn giờ, theo dõi chặt chẽ diễn biến mưa lũ, sạt lở đất để kịp thời ứng phó',
  'Chuẩn bị lương thực, thuốc men, nước sạch cho các xã vùng sâu, không để người dân nào bị đói, rét sau thiên tai',
  'Kiểm tra an toàn hồ chứa, đập dâng, tuyến đê xung yếu, kiên quyết không tích nước ở công trình đang hư hỏng',
  'Báo cáo kết quả thực hiện trước ngày cuối quý để tổng hợp, trình cấp có thẩm quyền xem xét, quyết định',
];
const textOf = (place: string, number: string, day: string): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH ${place.toUpperCase()}\n\nSố: ${number}\n${place}, ngày ${day} tháng 7 năm 2021\n\nCHỈ THỊ\nVề việc phòng, chống thiên tai trên địa bàn tỉnh ${place}\n\n${sentences
    .map((sentence, i) => `${i + 1}. ${sentence}.`)
    .join('\n')}\n`;

const other = `ỦY BAN NHÂN DÂN\nTỈNH KON TUM\n\nSố: 5/KH-UBND\nKon Tum, ngày 02 tháng 3 năm 2020\n\nKẾ HOẠCH\nCải cách hành chính\n\n1. Sở Nội vụ công khai thủ tục, rút ngắn thời gian giải quyết hồ sơ của tổ chức và công dân.\n`;

/** A text with the number of the archive's, and next to none of its words. */
const unlike = `ỦY BAN NHÂN DÂN\nTỈNH KON TUM\n\nSố: 17/CT-UBND\nKon Tum, ngày 02 tháng 3 năm 2020\n\nCHỈ THỊ\nVề chuyển đổi số\n\n1. Sở Thông tin dùng chung hạ tầng máy chủ, mã nguồn mở, chữ ký điện tử ở mọi cấp.\n`;

const texts: Readonly<Record<string, string>> = {
  'lai-chau-17': textOf('Lai Châu', '17/CT-UBND', '20'),
  'kon-tum-5': other,
};

const directiveOf = (id: string, text: string): Directive =>
  expected(
    readArchive([{ id, path: `${id}.txt`, bytes: new TextEncoder().encode(text) }], knowledge).documents[0],
    `a document of ${id}`,
  ).fields;

/** An index that reads every text: it finds what the real one finds. */
const indexOf = (all: Readonly<Record<string, string>>): AskedIndex => {
  const documents = Object.entries(all).map(([id, text]) => ({ directive: directiveOf(id, text), text }));
  const wordsOf = (text: string): string => ` ${searchWords(text).join(' ')} `;
  const counts = new Map<string, number>();
  for (const { text } of documents)
    for (const word of new Set(searchWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const type = (slug: string | null): string | null => knowledge.types.find((row) => row.slug === slug)?.name ?? null;
  return {
    size: async () => documents.length,
    vocabulary: async () => [...counts],
    phrase: async ({ text }) =>
      documents.flatMap((one, i) => (wordsOf(one.text).includes(wordsOf(text)) ? [postingOf(i, 0)] : [])),
    document: async (i) => {
      const { directive, text } = expected(documents[i], 'a document');
      return {
        ...directive,
        type: type(directive.documentType),
        text,
        issuer: null,
        withdrawn: null,
        provisions: [],
        titleMark: null,
      } as DocumentText;
    },
    numberCards: async (figure) =>
      documents.flatMap(({ directive: { id, number, documentType, date, issuer, title } }): NumberCard[] =>
        number === null || leadingFigure(number) !== figure
          ? []
          : [
              {
                number,
                type: type(documentType),
                typeKey: documentType,
                title,
                date,
                issuer: issuer?.name ?? null,
                held: id,
                key: null,
                onlyIn: null,
                citing: 0,
                withdrawn: false,
              },
            ],
      ),
  };
};

const alikeTo = async (draft: string): Promise<readonly string[]> => {
  const found = await alikeDocuments(
    { directive: directiveOf('draft', draft), text: draft },
    indexOf(texts),
    async (id) => texts[id] ?? null,
    addresses('/kho/'),
  );
  return found.map(({ because, address, name, share }) => `${because} ${address} ${name} ${Math.round(share * 100)}`);
};

const found = '/kho/van-ban/lai-chau-17/ Chỉ thị số 17/CT-UBND';

describe('the archive has', () => {
  test.each([
    ['the document itself', textOf('Lai Châu', '17/CT-UBND', '20'), [`same-number ${found} 100`]],
    ['a nearly equal text of another number', textOf('Lai Châu', '18/CT-UBND', '21'), [`like-text ${found} 99`]],
    ['a letter of one form, to another province', textOf('Kon Tum', '17/CT-UBND', '25'), [`like-text ${found} 96`]],
    ['only its number, of another issuer and day', unlike, []],
    ['only its number, of another day', unlike.replace('KON TUM', 'LAI CHÂU').replace('Kon Tum', 'Lai Châu'), []],
    [
      'its number and its day, in other words',
      unlike.replace('ngày 02 tháng 3 năm 2020', 'ngày 20 tháng 7 năm 2021').replace('KON TUM', 'LAI CHÂU'),
      [expect.stringMatching(new RegExp(`^same-number ${found} \\d{1,2}$`))],
    ],
  ])('%s', async (_, draft, expectedFinds) => {
    expect(await alikeTo(draft)).toEqual(expectedFinds);
  });
});
