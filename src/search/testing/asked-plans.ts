/** Questions for tests of engines: those that readers ask, and random ones of an archive's texts. */
import { facetNames, readAddress, sorts, type SearchState } from '../plan/address.ts';
import { askedGroups, type AskedGroups, type Condition } from '../plan/asked-groups.ts';
import { phraseOf, type Phrase } from '../plan/phrase.ts';
import { planOf, type PlanTables } from '../plan/plan.ts';
import { drawing, type Drawing } from './drawing.ts';
import type { Oracle } from './oracle.ts';

/** A question, with what says which one it is where an answer is wrong. */
export interface NamedQuestion {
  readonly name: string;
  readonly asked: AskedGroups;
}

const tables: PlanTables = {
  types: [
    { slug: 'chi-thi', name: 'chỉ thị', abbreviations: ['CT'] },
    { slug: 'quyet-dinh', name: 'quyết định', abbreviations: ['QĐ'] },
    { slug: 'cong-van', name: 'công văn', abbreviations: ['CV'] },
  ],
  synonyms: [
    ['UBND', 'Ủy ban nhân dân'],
    ['4 tại chỗ', 'bốn tại chỗ', 'tại chỗ'],
    ['chợ', 'cho'],
  ],
};

/** Queries of each kind: phrases with and without tones, figures, numbers, quotations, exclusions, dates. */
const queries = [
  ...['', 'tại', 'cho', 'chợ', 'đường', 'duong', 'bốn', 'bon', '4', '04', 'F0', '5K', 'chỉ đạo', 'chi dao'],
  ...['4 tại chỗ', '04 tại chỗ', '4 tai cho', 'bốn tại chỗ', 'bon tai cho', 'năm 5', 'nam 5', 'uỷ ban', 'ủy ban'],
  ...['phòng chống dịch', 'phong chong dich benh', 'ủy ban nhân dân', 'Krông Búk', 'krong buk', 'từng nhà đường'],
  ...[
    'chỗ đường -chợ',
    'chỗ -"tại chỗ"',
    '"tại chỗ" bốn',
    '"tại chỗ" "bốn"',
    'tai "cho" -cho',
    '- tại',
    '""',
    '%',
    '_',
  ],
  ...['17/CT-UBND', '17/ct-ubnd', '17/qd-ubnd', '17/QĐ-UBND', 'chỉ thị 17', 'CT 17', '5/CT-TTg', '12-CT/TU', '64/CP'],
  ...['17/CT-UBND tại chỗ', '33/CV-TTCH', '29/7/2021', 'ngày 4 tháng 5', '4/5', 'tháng 6 năm 2021', '2021'],
  ...["tại'chỗ", 'tại\\chỗ', 'tạiǀchỗ', 'chỗ & chợ', 'tại:*', '🏥', 'tại 🏥 chỗ', 'constructor', '__proto__', 'null'],
];

/** Each query of a kind as a plain question. */
export function typedQuestions(): readonly NamedQuestion[] {
  return queries.map((query) => ({ name: query, asked: questionOf(query, {}) }));
}

/** A question of a query and whatever else. */
export function questionOf(query: string, given: Partial<AskedGroups>): AskedGroups {
  const state = readAddress('');
  const asked = askedGroups(planOf(query, tables), { state, preferred: [], numbers: [], conditions: [] });
  return { ...asked, ...given };
}

/** Random questions: phrases of texts, changed and disguised, narrowed and sorted in all ways. */
export function drawnQuestions(oracle: Oracle, count: number, seed: number): readonly NamedQuestion[] {
  const draw = drawing(seed);
  const texts = oracle.documents
    .map(({ text }) => text.split(/[\s,.;“”"]+/).filter(Boolean))
    .filter((words) => words.length > 0);
  return Array.from({ length: count }, () => {
    const query = drawnQuery(draw, texts);
    const conditions = draw.below(4) === 0 ? [drawnCondition(draw, oracle)] : [];
    const preferred = draw.below(4) === 0 ? [windowOf(draw, texts, 2)].map((text) => phraseOf(text, true)) : [];
    const numbers = draw.below(4) === 0 ? [draw.one(['17/ct-ubnd', '17/qđ-ubnd']), '5/ct-ttg'] : [];
    const state = { chosen: drawnChoices(draw, oracle), sort: draw.one(sorts) };
    const plan = planOf(query, tables);
    const asked = askedGroups(plan, { state, preferred: preferred.filter(hasWords), numbers, conditions });
    return { name: `${query} ${JSON.stringify({ conditions, preferred, numbers, state })}`, asked };
  });
}

const hasWords = ({ words }: Phrase): boolean => words.length > 0;

function windowOf(draw: Drawing, texts: readonly (readonly string[])[], length: number): string {
  const words = draw.one(texts);
  const at = draw.below(words.length);
  return words.slice(at, at + length).join(' ');
}

function drawnQuery(draw: Drawing, texts: readonly (readonly string[])[]): string {
  const length = draw.below(6) === 0 ? 15 + draw.below(46) : 1 + draw.below(9);
  const words = windowOf(draw, texts, length).split(' ');
  if (draw.below(4) === 0) words[draw.below(words.length)] = draw.one(['tại', 'chợ', 'bốn', '4', 'không đâu có']);
  const disguised = draw.one([
    (text: string) => text,
    (text: string) => text.normalize('NFD'),
    (text: string) => text.toUpperCase(),
    (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd'),
  ])(words.join(' '));
  const quoted = draw.below(6) === 0 ? `"${disguised}" ${windowOf(draw, texts, 1)}` : disguised;
  return draw.below(6) === 0 ? `${quoted} -${windowOf(draw, texts, 1)}` : quoted;
}

function drawnCondition(draw: Drawing, oracle: Oracle): Condition {
  const name = draw.one(facetNames);
  const ids = draw.some(oracle.documents, 3).map(({ id }) => id);
  return draw.one<Condition>([
    { kind: 'facet', name, keys: draw.some(oracle.values(name), 2).map(([key]) => key) },
    { kind: 'date', date: { day: draw.one([29, null]), month: 7, year: draw.one([2021, null]) } },
    { kind: 'cites', canonical: draw.one(['17/ct-ubnd', '17/qđ-ubnd', '17/qd-ubnd', '5/ct-ttg']) },
    { kind: 'ids', ids: [...ids, 'không-có'] },
  ]);
}

function drawnChoices(draw: Drawing, oracle: Oracle): SearchState['chosen'] {
  const keys = facetNames.map((name) => {
    const values = draw.below(4) === 0 ? draw.some(oracle.values(name), 2).map(([key]) => key) : [];
    return [name, draw.below(40) === 0 ? [...values, 'không-có'] : values] as const;
  });
  return Object.fromEntries(keys) as Record<(typeof facetNames)[number], string[]>;
}
