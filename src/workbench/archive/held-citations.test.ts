import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../scripts/tests/test-knowledge.ts';
import { citedDocuments } from '../../archive/citation/citing.ts';
import { addresses } from '../../archive/urls.ts';
import { readArchive } from '../../convert/convert.ts';
import { expected } from '../../ground/expected.ts';
import { leadingFigure } from '../../number/parse-number.ts';
import type { Directive } from '../../schema/directive.ts';
import { numberCards } from '../../search/index/number-cards.ts';
import { searchFactsOf } from '../../search/index/search-document.ts';
import { heldCitations } from './held-citations.ts';

/** A directive of a committee: id, its head, number, day and body. */
const textOf = (committee: string, place: string, number: string, date: string, body: string): string => {
  const [year, month, day] = date.split('-');
  return [
    `ỦY BAN NHÂN DÂN\n${committee}\n\nSố: ${number}\n${place}, ngày ${day} tháng ${month} năm ${year}\n`,
    `CHỈ THỊ\nVề việc phòng, chống dịch\n\n${body}\n`,
  ].join('\n');
};

const read = (texts: Readonly<Record<string, string>>): readonly Directive[] =>
  readArchive(
    Object.entries(texts).map(([id, text]) => ({ id, path: `${id}.txt`, bytes: new TextEncoder().encode(text) })),
    knowledge,
  ).documents.map(({ fields }) => fields);

const laiChau = textOf('TỈNH LAI CHÂU', 'Lai Châu', '17/CT-UBND', '2021-07-20', '1. Sở Y tế chủ trì.');
const haNoi = textOf('THÀNH PHỐ HÀ NỘI', 'Hà Nội', '17/CT-UBND', '2021-07-23', '1. Sở Y tế chủ trì.');
const citing = textOf(
  'TỈNH GIA LAI',
  'Gia Lai',
  '9/CT-UBND',
  '2021-08-01',
  'Căn cứ Chỉ thị số 16/CT-TTg ngày 31/3/2020 của Thủ tướng Chính phủ;\nCăn cứ Chỉ thị số 17/CT-TTg;\n1. Thực hiện.',
);
const archive = { 'lai-chau-17': laiChau, 'ha-noi-17': haNoi, 'gia-lai-9': citing };

/** What search would know of an archive. */
const indexOf = (documents: readonly Directive[]) => {
  const names = {
    types: new Map(knowledge.types.map(({ slug, name }) => [slug, name])),
    terms: new Map<string, string>(),
    gazetteer: knowledge.gazetteer,
    documents: new Map(documents.map((document) => [document.id, document])),
    cited: citedDocuments(documents),
  };
  const cards = numberCards(documents.map((document) => searchFactsOf(document, names)));
  return {
    numberCards: (figure: number) => Promise.resolve(cards.filter(({ number }) => leadingFigure(number) === figure)),
  };
};

const draftOf = (body: string): Directive =>
  expected(read({ draft: textOf('TỈNH LAI CHÂU', 'Lai Châu', '20/CT-UBND', '2021-09-01', body) })[0], 'a draft');

const citationsOf = async (body: string, id = 'draft'): Promise<readonly string[]> => {
  const draft = { ...draftOf(body), id };
  const found = await heldCitations(draft, indexOf(read(archive)), knowledge, addresses('/'));
  expect(found.map(({ key }) => key)).toEqual(draft.references.map(({ key }) => key));
  return found.map(({ state, pages }) => [state, ...pages.map(({ address }) => address)].join(' '));
};

describe('a draft that cites', () => {
  test.each([
    [
      'the document of an issuer that the archive has',
      '1. Theo Chỉ thị số 17/CT-UBND ngày 23/7/2021 của UBND thành phố Hà Nội.',
      'held /van-ban/ha-noi-17/',
    ],
    [
      'one of its own province',
      '1. Theo Chỉ thị số 17/CT-UBND ngày 20/7/2021 của UBND tỉnh.',
      'held /van-ban/lai-chau-17/',
    ],
    [
      'the same number of another issuer',
      '1. Theo Chỉ thị số 17/CT-UBND ngày 20/7/2021 của UBND tỉnh Kon Tum.',
      'unknown',
    ],
    [
      'the same number of another year',
      '1. Theo Chỉ thị số 17/CT-UBND ngày 23/7/2020 của UBND thành phố Hà Nội.',
      'unknown',
    ],
    [
      'the same number of another day: a slip of the pen, or another',
      '1. Theo Chỉ thị số 17/CT-UBND ngày 24/7/2021 của UBND thành phố Hà Nội.',
      'several /van-ban/ha-noi-17/',
    ],
    [
      'what another document cites too',
      '1. Theo Chỉ thị số 16/CT-TTg ngày 31/3/2020 của Thủ tướng Chính phủ.',
      'only-cited /van-ban/gia-lai-9/#vien-dan-16-ct-ttg-2020',
    ],
    [
      'a year, where the other says none',
      '1. Theo Chỉ thị số 17/CT-TTg ngày 31/7/2021 của Thủ tướng Chính phủ.',
      'several /van-ban/gia-lai-9/#vien-dan-17-ct-ttg',
    ],
    ['what nobody knows', '1. Theo Quyết định số 99/QĐ-TTg ngày 01/02/2021 của Thủ tướng Chính phủ.', 'unknown'],
  ])('%s', async (_, body, state) => {
    expect(await citationsOf(body)).toEqual([state]);
  });

  test('nothing asks for nothing', async () => {
    expect(await citationsOf('1. Sở Y tế chủ trì.')).toEqual([]);
  });

  test('and takes the place of a document does not cite itself', async () => {
    const body = '1. Theo Chỉ thị số 17/CT-UBND ngày 23/7/2021 của UBND thành phố Hà Nội.';
    expect(await citationsOf(body, 'ha-noi-17')).toEqual(['unknown']);
  });
});

test('is told what linking the whole archive finds', async () => {
  const bodies = [
    '16/CT-TTg ngày 31/3/2020 của Thủ tướng Chính phủ',
    '17/CT-UBND ngày 20/7/2021 của UBND tỉnh',
    '17/CT-UBND ngày 23/7/2021 của UBND thành phố Hà Nội',
  ];
  const draft = textOf(
    'TỈNH LAI CHÂU',
    'Lai Châu',
    '20/CT-UBND',
    '2021-09-01',
    bodies.map((one, i) => `${i + 1}. Theo Chỉ thị số ${one}.`).join('\n'),
  );
  const linked = expected(
    read({ ...archive, draft }).find(({ id }) => id === 'draft'),
    'the draft in the archive',
  );
  const alone = expected(read({ draft })[0], 'the draft alone');
  const found = await heldCitations(alone, indexOf(read(archive)), knowledge, addresses('/'));
  expect(found.map(({ state, pages }) => (state === 'held' ? pages[0]?.address : null))).toEqual(
    linked.references.map(({ target }) => (target === null ? null : `/van-ban/${target}/`)),
  );
});
