/** Labels of bodies, and the score that measures the reading of bodies against them. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../content/knowledge.ts';
import type { Body } from '../../src/schema/body.ts';
import { agentWords, dutyVerbIn, sameAgentWords } from '../evaluate/agent-words.ts';
import { bodyFigures, bodyFindings } from '../evaluate/body-findings.ts';
import { bodyLabels, parseBodyLabel, type BodyLabel, type LabelledBody } from '../evaluate/body-label.ts';
import { bodiesReadIn, type ReadBodies } from '../evaluate/body-read.ts';
import { sameBody } from '../evaluate/same-body.ts';
import { scoreBodies } from '../evaluate/score-bodies.ts';
import { textsInFolders } from '../evaluate/texts-in-folders.ts';
import { root } from '../root.ts';

const SON_LA = '2021/son-la';
const several = (of: Partial<NonNullable<Body['collective']>> = {}): Body['collective'] => ({
  kinds: [],
  levels: [],
  types: [],
  within: null,
  isConcerned: false,
  except: [],
  notably: [],
  ...of,
});

test('no two labels are of one text, and every unit is in the gazetteer', () => {
  const labels = bodyLabels();
  expect(new Set(labels.map((l) => l.sha256)).size).toBe(labels.length);
  const { gazetteer } = loadKnowledge();
  const units = labels.flatMap(({ bodies }) => Object.values(bodies).flatMap((b) => [b.unit, b.all?.within].flat()));
  expect(units.filter((path) => typeof path === 'string' && gazetteer.unit(path) === undefined)).toEqual([]);
});

test('lines of a label are in its range, and words are short: no text is copied', () => {
  for (const { name, assignments, lines } of bodyLabels())
    for (const { at, lead, with: withs, does, oversees, reports } of assignments) {
      if (lines) expect([name, at, at >= lines[0] && at <= lines[1]]).toEqual([name, at, true]);
      const words = [lead, withs, does, oversees, reports].flatMap((part) => Object.values(part ?? {}));
      expect([name, at, words.length > 0]).toEqual([name, at, true]);
      expect(words.filter((w) => w.length > 160)).toEqual([]);
    }
});

test('labels whose texts are not at hand are named, and measure nothing', () => {
  const texts = textsInFolders([join(root, 'scripts/tests/fixtures/archive/sources')]);
  const { measured, withoutText } = bodyFindings(texts, loadKnowledge());
  expect(measured.length + withoutText.length).toBe(bodyLabels().length);
  expect(bodyFindings(new Map(), loadKnowledge()).findings).toEqual([]);
});

test.each([
  ['document: x\nsha256: y\n', 'sha256'],
  [
    `document: x\nsha256: ${'a'.repeat(64)}\nbodies: {}\nuses: {issuer: [so], parent: [], addressee: [], recipient: [], signatory: []}\nassignments: []\n`,
    'without an entry: so',
  ],
  [`document: x\nsha256: ${'a'.repeat(64)}\nbodies: {}\nuses: {}\nassignments: [{at: 0}]\n`, 'assignments'],
])('a label of another form is refused: %j', (text, words) => {
  expect(() => parseBodyLabel('x', new TextEncoder().encode(text))).toThrow(words);
});

test.each<[string, string, boolean]>([
  ['Sở Y tế', 'Sở Y tế', true],
  ['các sở,\nban, ngành', 'Các sở, ban, ngành', true],
  ['UBND các xã', 'Chủ tịch | UBND các xã', true],
  ['Chủ tịch UBND các xã', 'Chủ tịch | UBND các xã', true],
  ['Phó Chủ tịch UBND các xã', 'Chủ tịch | UBND các xã', false],
  ['UBND xã Ngọc Chiến', '~Ngọc Chiến', true],
  ['UBND xã Ngọc Chiến', 'Ngọc Chiến', false],
  ['UBND xã Ngọc Chiến Thượng', '~Ngọc Chi', false],
  ['Sở Y tế chủ trì', 'Sở Y tế', false],
  ['Sở', 'Sở Y tế', false],
])('words %j for the label %j: %s', (read, label, same) => {
  expect(sameAgentWords(read, agentWords(label))).toBe(same);
});

test.each([
  ['UBND huyện Mộ Đức chu trách nhiệm', 'chu trách nhiệm'],
  ['Tổng cục Thuế đề nghị Cục Thuế các tỉnh, thành phố', 'đề nghị'],
  ['Giao Sở Y tế', null],
  ['các cơ quan được giao nhiệm vụ', 'giao'],
  ['Sở giao thông vận tải', null],
  ['Sở Giao thông vận tải', null],
  ['Ban Chỉ đạo phòng, chống dịch', null],
  ['Ủy ban Kiểm tra Huyện ủy', null],
  ['Trung tâm Kiểm soát bệnh tật', null],
  ['các tổ chức chính trị - xã hội', null],
])('a verb of duty in %j: %j', (words, verb) => {
  expect(dutyVerbIn(words)).toBe(verb);
});

test.each<[string, Partial<Body>, LabelledBody, boolean]>([
  ['abbreviated', { name: 'UBND xã Chiềng Công' }, { name: 'Ủy ban nhân dân xã Chiềng Công' }, true],
  [
    'by another name',
    { name: 'Tỉnh ủy Sơn La' },
    { name: 'Thường trực Tỉnh ủy Sơn La', also: ['Tỉnh ủy Sơn La'] },
    true,
  ],
  [
    'without the word of the level',
    { name: 'Sở Y tế Sơn La', unit: SON_LA },
    { name: 'Sở Y tế tỉnh Sơn La', unit: SON_LA },
    true,
  ],
  ['of another unit', { name: 'Sở Y tế', unit: SON_LA }, { name: 'Sở Y tế', unit: '2021/lai-chau' }, false],
  ['of no unit', { name: 'Sở Y tế', unit: null }, { name: 'Sở Y tế', unit: SON_LA }, false],
  ['of one of two units', { name: 'Điện lực', unit: null }, { name: 'Điện lực', unit: [SON_LA, null] }, true],
  ['another body', { name: 'Sở Nội vụ' }, { name: 'Sở Y tế' }, false],
  ['several for one', { name: 'Sở Y tế', collective: several() }, { name: 'Sở Y tế' }, false],
  ['one for several', { name: 'các sở' }, { name: 'các sở', all: {} }, false],
  [
    'several, whatever their name',
    { name: 'Sở', collective: several({ kinds: ['so'] }) },
    { name: 'các sở', all: { kinds: ['so'] } },
    true,
  ],
  [
    'several of another kind',
    { collective: several({ kinds: ['ban'] }) },
    { name: 'các sở', all: { kinds: ['so'] } },
    false,
  ],
  [
    'several within another unit',
    { collective: several({ within: SON_LA }) },
    { name: 'các sở', all: { within: null } },
    false,
  ],
  [
    'several of one level too many',
    { collective: several({ levels: ['district', 'commune'] }) },
    { name: 'UBND các xã', all: { levels: ['commune'] } },
    false,
  ],
])('a body %s', (_, have, want, same) => {
  expect(sameBody({ name: '', unit: null, collective: null, ...have }, want)).toBe(same);
});

const bodyOf = (
  key: string,
  name: string,
  uses: Body['mentions'][number]['use'][],
  collective: Body['collective'] = null,
): Body => ({
  key,
  name,
  kind: 'so',
  regime: null,
  level: null,
  unit: null,
  unitOrigin: 'unknown',
  parent: null,
  collective,
  candidates: [],
  origin: 'stated',
  note: null,
  mentions: uses.map((use) => ({ text: name, sentence: '', anchor: '', line: 1, use, office: null })),
});
const BODIES = [
  bodyOf('nhieu', 'Các sở', ['agent'], several()),
  bodyOf('y-te', 'Sở Y tế', ['agent', 'addressee']),
  bodyOf('noi-vu', 'Sở Nội vụ', ['agent', 'issuer']),
];
type Agents = readonly (readonly [
  line: number,
  role: ReadBodies['agents'][number]['role'],
  text: string,
  body: string,
])[];
const readOf = (agents: Agents, deadlines: Partial<ReadBodies['deadlines'][number]>[] = []): ReadBodies =>
  bodiesReadIn({
    bodies: BODIES,
    assignments: agents.map(([line, role, text, body], i) => ({
      text,
      sentence: '',
      anchor: '',
      line,
      agents: [{ body, role, text, office: null }],
      act: null,
      due: null,
      deadline: null,
      recurrence: null,
      ...deadlines[i],
    })),
  });

const WANT: Omit<BodyLabel, 'name' | 'sha256'> = {
  document: 'x',
  lines: [1, 50],
  bodies: { yTe: { name: 'Sở Y tế' }, noiVu: { name: 'Sở Nội vụ' }, related: { name: 'các sở liên quan', all: {} } },
  uses: { issuer: ['noiVu'], parent: [], addressee: ['yTe'], recipient: [], signatory: ['noiVu?'] },
  assignments: [
    {
      at: 10,
      lead: { yTe: 'Sở Y tế' },
      with: { noiVu: 'Sở Nội vụ', 'related?': 'các sở' },
      due: 'trước ngày 05/4/2023',
      deadline: '2023-04-05',
    },
    { at: 20, from: 4, does: { yTe: 'Giám đốc | Sở Y tế' }, due: 'trước 16 giờ hằng ngày' },
  ],
  open: [{ lines: [30, 32], words: 'Công an tỉnh' }],
};
const RIGHT: Agents = [
  [10, 'lead', 'Sở Y tế', 'y-te'],
  [9, 'with', 'Sở Nội vụ', 'noi-vu'],
  [4, 'does', 'Sở Y tế', 'y-te'],
];
const DUE = [{ due: 'trước ngày 05/4/2023', deadline: '2023-04-05' }, {}, { due: 'trước 16 giờ hằng ngày' }];
const notRight = (have: ReadBodies): string[] =>
  scoreBodies('x', have, WANT)
    .filter((f) => f.outcome !== 'right')
    .map((f) => `${f.field} ${f.outcome}: ${f.want ?? '–'} / ${f.got ?? '–'}`);

test.each<[string, Agents, Parameters<typeof readOf>[1], string[]]>([
  ['everything alike', RIGHT, DUE, []],
  ['an agent left out', RIGHT.slice(0, 2), DUE, ['agents missing: line 20 does Giám đốc Sở Y tế / –']],
  [
    'an agent of other lines',
    [...RIGHT.slice(0, 2), [40, 'does', 'Sở Y tế', 'y-te']],
    DUE,
    ['agents missing: line 20 does Giám đốc Sở Y tế / –', 'agents wrong: – / line 40 does Sở Y tế'],
  ],
  [
    'one more agent',
    [...RIGHT, [10, 'with', 'Công an tỉnh', 'x']],
    DUE,
    ['agents wrong: – / line 10 with Công an tỉnh'],
  ],
  ['an agent where the label leaves it open', [...RIGHT, [31, 'does', 'Công an tỉnh', 'x']], DUE, []],
  ['an agent outside the labelled lines', [...RIGHT, [60, 'does', 'Công an tỉnh', 'x']], DUE, []],
  ['an agent read twice', [...RIGHT, [10, 'lead', 'Sở Y tế', 'y-te']], DUE, ['agents wrong: – / line 10 lead Sở Y tế']],
  [
    'another part',
    [[10, 'does', 'Sở Y tế', 'y-te'], ...RIGHT.slice(1)],
    DUE,
    ['agent roles wrong: line 10 lead Sở Y tế / does Sở Y tế'],
  ],
  [
    'another body',
    [[10, 'lead', 'Sở Y tế', 'noi-vu'], ...RIGHT.slice(1)],
    DUE,
    ['agent bodies wrong: line 10 Sở Y tế (–) / Sở Nội vụ (–)'],
  ],
  [
    'no body',
    [[10, 'lead', 'Sở Y tế', '?'], ...RIGHT.slice(1)],
    DUE,
    ['agent bodies missing: line 10 Sở Y tế (–) / –'],
  ],
  [
    'a verb in the name',
    [...RIGHT, [10, 'lead', 'Sở Y tế chủ trì', 'y-te']],
    DUE,
    [
      'agents wrong: – / line 10 lead Sở Y tế chủ trì',
      'agent names without a verb wrong: – / line 10 lead Sở Y tế chủ trì',
    ],
  ],
  [
    'one of several that is read as one',
    [...RIGHT, [10, 'with', 'các sở', 'y-te']],
    DUE,
    ['agent bodies wrong: line 10 các sở liên quan (–, several) / Sở Y tế (–)'],
  ],
  ['no deadline', RIGHT, [], ['deadlines missing: line 10 2023-04-05 / –', 'deadlines missing: line 20 in words / –']],
  [
    'another day',
    RIGHT,
    [{ due: 'x', deadline: '2023-05-05' }, ...DUE.slice(1)],
    ['deadlines wrong: line 10 2023-04-05 / line 10 2023-05-05'],
  ],
])('%s', (_, agents, deadlines, outcomes) => {
  expect(notRight(readOf(agents, deadlines))).toEqual(outcomes);
});

test('one that was read for a whole list counts for every name of it, and for none beside it', () => {
  const want = {
    ...WANT,
    assignments: [{ at: 10, does: { yTe: '~Sở Y tế', noiVu: '~Nội vụ' }, with: { related: 'Nội vụ' } }],
  };
  const findings = scoreBodies('x', readOf([[10, 'does', 'các Sở: Y tế, Nội vụ', 'y-te']]), want);
  const agents = findings.filter((f) => f.field === 'agents').map((f) => `${f.outcome} ${f.want}`);
  expect(agents).toEqual(['right line 10 does Sở Y tế', 'right line 10 does Nội vụ', 'missing line 10 with Nội vụ']);
});

test('a name of a list takes no agent that is labelled by itself, and no other that means several', () => {
  const assignments = [
    { at: 10, does: { noiVu: '~Sở Y tế', related: '~các ban' } },
    { at: 10, lead: { yTe: 'Sở Y tế tỉnh' } },
  ];
  const found = (text: string, body: string) =>
    scoreBodies('x', readOf([[10, 'lead', text, body]]), { ...WANT, assignments })
      .filter((f) => f.field === 'agents' && f.outcome === 'right')
      .map((f) => f.want);
  expect(found('Sở Y tế tỉnh', 'y-te')).toEqual(['line 10 lead Sở Y tế tỉnh']);
  expect(found('các sở', 'nhieu')).toEqual([]);
});

test('words of a label may have a verb, others may not', () => {
  const want = { ...WANT, assignments: [{ at: 10, does: { yTe: 'cơ quan tham mưu' } }] };
  const verbs = (text: string) =>
    scoreBodies('x', readOf([[10, 'does', text, 'y-te']]), want)
      .filter((f) => f.field === 'agent names without a verb')
      .map((f) => f.outcome);
  expect([verbs('cơ quan tham mưu'), verbs('cơ quan tham mưu đề xuất'), verbs('cơ quan thuế')]).toEqual([
    ['right'],
    ['wrong'],
    ['right'],
  ]);
});

test('bodies by their use: left out, added, and as right to leave out', () => {
  const read = (bodies: Body[]): string[] =>
    notRight({ ...readOf(RIGHT, DUE), uses: bodiesReadIn({ bodies, assignments: [] }).uses });
  expect(read(BODIES)).toEqual([]);
  expect(read([...BODIES, bodyOf('noi-vu', 'Sở Nội vụ', ['signatory'])])).toEqual([]);
  expect(read(BODIES.filter((b) => b.key !== 'y-te'))).toEqual(['addressee missing: Sở Y tế (–) / –']);
  expect(read([...BODIES, bodyOf('x', 'Sở Tài chính', ['recipient'])])).toEqual([
    'recipient wrong: – / Sở Tài chính (–)',
  ]);
});

test('several bodies of a use are told apart by the words with which they begin', () => {
  const want = {
    ...WANT,
    bodies: {
      ...WANT.bodies,
      so: { name: 'các sở, ngành', all: {} },
      xa: { name: 'UBND các xã', all: { kinds: ['ubnd'] } },
    },
    uses: { ...WANT.uses, issuer: [], addressee: [], recipient: ['so', 'xa'] },
  };
  const bodies = [
    bodyOf('xa', 'Ủy ban nhân dân các xã tỉnh Lai Châu', ['recipient'], several({ kinds: ['ubnd'] })),
    bodyOf('so', 'Các sở, ngành tỉnh Lai Châu', ['recipient'], several({ kinds: ['so'] })),
  ];
  const recipients = (read: Body[]) =>
    scoreBodies('x', { ...readOf([]), uses: bodiesReadIn({ bodies: read, assignments: [] }).uses }, want)
      .filter((f) => f.field === 'recipient')
      .map((f) => f.outcome);
  expect(recipients(bodies)).toEqual(['right', 'right']);
  expect(recipients(bodies.slice(0, 1))).toEqual(['missing', 'right']);
});

test('precision counts what was read, recall what is labelled', () => {
  const { agents } = bodyFigures(
    scoreBodies('x', readOf([...RIGHT.slice(0, 2), [10, 'with', 'Công an tỉnh', 'x']], DUE), WANT),
  );
  expect(agents).toEqual({ right: 2, missing: 1, wrong: 1, precision: 0.667, recall: 0.667 });
});
