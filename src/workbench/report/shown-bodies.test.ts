import { expect, test } from 'vitest';
import type { Body, BodyMention } from '../../schema/directive.ts';
import { shownBodies } from './shown-bodies.ts';

const mention = (use: BodyMention['use'], line: number): BodyMention => ({
  ...{ text: 'Sở Y tế', line, sentence: 'Sở Y tế chủ trì.', anchor: 'd1', use, office: null },
});
const body = (more: Partial<Body>): Body => ({
  ...{ key: 'so-y-te', name: 'Sở Y tế tỉnh Gia Lai', kind: 'so', regime: 'state', level: 'province' },
  ...{ unit: '2021/gia-lai', unitOrigin: 'stated', parent: null, collective: null, candidates: [], note: null },
  ...{ origin: 'stated', mentions: [] },
  ...more,
});

const EVERY = { kinds: [], levels: [], types: [], within: null, isConcerned: false, except: [], notably: [] };

test.each<[string, Partial<Body>, readonly string[]]>([
  [
    'each part once',
    { mentions: [mention('agent', 3), mention('recipient', 9), mention('agent', 5)] },
    ['được giao, nơi nhận'],
  ],
  ['a body that the text does not name', {}, []],
  [
    'a unit that is concluded',
    {
      unitOrigin: 'inferred',
      note: { code: 'unit-of-document', unit: 'Tỉnh Gia Lai' },
      mentions: [mention('parent', 1)],
    },
    ['cấp trên', expect.stringContaining('ỉnh Gia Lai') as string],
  ],
  [
    'a collective name that staff entered',
    {
      collective: { ...EVERY, kinds: ['ubnd'] },
      origin: 'staff',
      mentions: [mention('addressee', 2)],
    },
    ['kính gửi', 'gọi chung', 'do cán bộ nhập'],
  ],
])('facts of %s', (_, more, facts) => {
  const [shown] = shownBodies([body(more)]);
  expect(shown?.name).toBe('Sở Y tế tỉnh Gia Lai');
  expect(shown?.facts).toEqual(facts);
  expect(shown?.mentions).toHaveLength(more.mentions?.length ?? 0);
});
