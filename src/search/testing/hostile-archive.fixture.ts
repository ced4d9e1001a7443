/**
 * An archive in which whatever an engine may do wrong with a text, a number, a date or a name has
 * an occasion: few words that come again in all combinations, beside words, texts and values that
 * no office writes.
 */
import { newestFirst } from '../../archive/document/newest-first.ts';
import type { KeyedName, SearchArchive, SearchDocument, SearchReference } from '../index/document.ts';
import { drawing, type Drawing } from './drawing.ts';
import { sampleSearchArchive, sampleSearchDocument } from './sample-search-document.fixture.ts';

/** Few words, so that all phrases come again and again; with tones, numbers, one spelling of two. */
const few = ['tại', 'chỗ', 'chợ', 'cho', 'bốn', '4', '04', 'năm', '5', 'đường', 'dương', 'uỷ', 'ủy', 'bon', 'nam'];
const set = [
  'phòng chống dịch bệnh tại chỗ',
  'đi từng ngõ gõ từng nhà rà từng đối tượng',
  'căn cứ luật tổ chức ngày 4 tháng 5',
  'và luật tổ chức ngày 4 tháng 6 năm 2021',
];
/** What queries, patterns, quotations and streams of tokens take for signs of their own. */
const odd = [
  ...[
    "'",
    "''",
    '"',
    '\\',
    '\\\\',
    '%',
    '_',
    '*',
    'a_b',
    '*tại*',
    '100%',
    '🏥',
    '👩‍⚕️',
    '$1',
    '${x}',
    '--',
    '/*',
    '\u2028',
  ],
  ...['tại:4', "tại':*", 'chỗ & chợ', '!cho', '(cho | chợ)', '<->', '…', 'ǀ', 'tạiǀchỗ', '#17/ct-ubnd', '~cho', '=4'],
  ...['İ', 'ßẞ', 'Ⅳ', '²', '٤', 'ﬁ', 'AND', 'OR', 'NOT', 'null', 'constructor', '__proto__', '\u0301', 'e\u0301\u0302'],
];
const glue = [' ', ' ', ' ', ', ', '. ', '\n', '; ', ' – ', '"', '\\'];

const numbers = ['17/CT-UBND', '17/QĐ-UBND', '17/QD-UBND', '5/CT-TTg', '05/CT-TTg', '64-CP', '12-CT/TU'];
const types: readonly KeyedName[] = [
  { key: 'chi-thi', name: 'Chỉ thị' },
  { key: 'ke-hoach', name: 'Kế hoạch' },
  { key: 'khong-co-ten', name: 'khong-co-ten' },
];
const units: readonly KeyedName[] = [
  { key: '2025/gia-lai', name: 'Tỉnh Gia Lai' },
  { key: '2025/gia-lai/phuong-an-phu', name: 'Phường An Phú' },
  { key: '2021/binh-dinh', name: 'Tỉnh Bình Định' },
  { key: '2025/ha-noi', name: 'Thành phố Hà Nội' },
];
/** One key with names that differ, as texts print them; signs of other languages in names. */
const bodies: readonly (readonly KeyedName[])[] = [
  [
    { key: 'ubnd', name: 'Ủy ban nhân dân' },
    { key: 'ubnd', name: 'Uỷ ban nhân dân' },
  ],
  [{ key: 'so-y-te-\'"\\%_', name: `Sở "Y tế" \\ 'một' 100%_` }],
  [{ key: 'a', name: 'A' }],
];
const dates = ['2021-07-29', '2021-07-29', '2021-07', '2020', '2019-12-31', null, null];

/** Documents in the order of lists. `count`: how many are drawn beside those that are there always. */
function hostileDocuments(count = 90, seed = 5): readonly SearchDocument[] {
  const draw = drawing(seed);
  const drawn = Array.from({ length: count }, (_, n) => drawnDocument(draw, n));
  return [...drawn, ...extremeDocuments()].toSorted((a, b) => newestFirst(listed(a), listed(b)));
}

/** These documents as an archive that has nothing else. */
export function hostileArchive(count?: number, seed?: number): SearchArchive {
  return sampleSearchArchive(hostileDocuments(count, seed));
}

function listed({ id, sortDate, withdrawn }: SearchDocument): Parameters<typeof newestFirst>[0] {
  const removal = withdrawn === null ? null : ({} as Parameters<typeof newestFirst>[0]['withdrawn']);
  return { id, date: sortDate === '' ? null : sortDate, dateInferred: null, withdrawn: removal };
}

function drawnDocument(draw: Drawing, n: number): SearchDocument {
  const pieces = Array.from({ length: 8 + draw.below(40) }, () => {
    const kind = draw.below(12);
    return kind === 0
      ? draw.one(odd)
      : kind === 1
        ? `số ${draw.one(numbers)}`
        : kind < 4
          ? draw.one(set)
          : draw.one(few);
  });
  const text = pieces
    .map((piece) => piece + draw.one(glue))
    .join('')
    .normalize('NFC')
    .trim();
  const date = draw.one(dates);
  const starts = Array.from(text.matchAll(/\S+/g), ({ index }) => index);
  const title = draw.below(3) === 0 ? `${draw.one(set)} ${draw.one(few)}` : null;
  return sampleSearchDocument({
    id: `v-${n}`,
    text,
    title,
    standIn: title === null && draw.below(2) === 0 ? { text: draw.one(set), mark: 'gọi theo nơi nhận' } : null,
    anchors: starts
      .filter(() => draw.below(9) === 0)
      .map((offset, i) => ({ id: `dieu-${i}`, label: `Điều ${i} “${i}”`, offset })),
    number: draw.below(2) === 0 ? draw.one(numbers) : null,
    date,
    // A date that is inferred sorts a document that states none.
    sortDate: date ?? draw.one(['', '2020-05', '2021-07-29']),
    type: draw.below(6) === 0 ? null : draw.one(types),
    issuer: draw.below(4) === 0 ? null : draw.one(draw.one(bodies)),
    assigned: draw.some(bodies, 2).map((names) => draw.one(names)),
    addressed: draw.some(bodies, 3).map((names) => draw.one(names)),
    regime: draw.one(['state', 'party', null]),
    places: draw.some(units, 3),
    terms: draw.some([{ key: '4-tai-cho', name: '4 tại chỗ' }], 4),
    references: draw.some(numbers, 6).map((number, i) => reference(`${n}-${i}`, number)),
    source: { sha256: n.toString(16).padStart(64, '0'), lines: n },
    withdrawn:
      draw.below(9) === 0 ? { replacedBy: draw.below(2) === 0 ? null : { key: 'v-1', name: 'Chỉ thị' } } : null,
  });
}

function reference(key: string, number: string): SearchReference {
  return { key, number, type: types[0] ?? null, date: null, issuer: null, target: null, hasPage: true };
}

/** Words of which no text has more. */
const LONGEST_TEXT = 40_000;

function extremeDocuments(): readonly SearchDocument[] {
  const draw = drawing(11);
  const words = Array.from({ length: LONGEST_TEXT }, () => draw.one(few));
  const many = (word: string, times: number): string => Array.from({ length: times }, () => word).join(' ');
  const given: readonly (Partial<SearchDocument> & { readonly id: string })[] = [
    { id: 'trong', text: '' },
    { id: 'chi-co-dau', text: ' \n“…” – \\ %_ 🏥\n', title: '🏥' },
    { id: 'chi-co-tit', text: '', title: 'tại chỗ', date: '2021-07-29' },
    { id: 'mot-tu-nghin-lan', text: many('chợ', 1000), title: 'chợ' },
    { id: 'hai-tu-nghin-lan', text: many('bốn 4', 1000), date: '2021-07-29' },
    { id: 'rat-dai', text: words.join(' '), anchors: [{ id: 'cuoi', label: 'Cuối', offset: 150_000 }] },
    { id: 'tu-rat-dai', text: `tại ${'ă'.repeat(3000)} chỗ ${'đường'.repeat(600)} chợ`, date: '2020' },
    { id: 'tu-rat-dai-khac', text: `tại ${'ă'.repeat(2999)}â chỗ`, date: '2020' },
    { id: 'rut-va-moi', text: 'tại chỗ', date: '2030-01-01', withdrawn: { replacedBy: null } },
    { id: 'chia-dieu', text: 'tại\n\nchỗ bốn\n4 chợ', anchors: [{ id: 'd', label: 'Điều 2', offset: 5 }] },
  ];
  return given.map((one) => sampleSearchDocument(one));
}
