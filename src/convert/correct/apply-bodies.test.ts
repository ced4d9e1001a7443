import { describe, expect, test } from 'vitest';
import type { BodyGiven } from '../../schema/correction.ts';
import type { Assignment, Body, BodyMention } from '../../schema/directive.ts';
import { applyBodies, type BodiesRead } from './apply-bodies.ts';

const mentioned = (text: string, line: number, use: BodyMention['use'] = 'agent'): BodyMention => ({
  ...{ text, line, sentence: `${text} rà soát.`, anchor: `d${line}`, use, office: null },
});
const body = (key: string, name: string, mentions: readonly BodyMention[]): Body => ({
  ...{ key, name, kind: 'cong-an', regime: 'state', level: 'province', unit: '2021/lai-chau', unitOrigin: 'inferred' },
  ...{ parent: null, collective: null, candidates: [], origin: 'stated', note: null, mentions: [...mentions] },
});
const duty = (sentence: string, ...agents: readonly [key: string, text: string][]): Assignment => ({
  ...{ text: sentence, sentence, anchor: 'd1', line: 12, act: null, due: null },
  ...{ deadline: null, recurrence: null },
  agents: agents.map(([key, text]) => ({ body: key, role: 'lead', text, office: null })),
});
const entry = (more: Partial<BodyGiven> & { name: string }): BodyGiven => ({
  ...{ words: null, unit: null, use: null, remove: false, line: 2, column: 5 },
  ...more,
});

const read: BodiesRead = {
  bodies: [
    body('cong-an-tinh-lai-chau', 'Công an tỉnh Lai Châu', [mentioned('Công an', 12), mentioned('Công an tỉnh', 14)]),
    body('so-y-te-tinh-lai-chau', 'Sở Y tế tỉnh Lai Châu', [mentioned('Sở Y tế', 13)]),
  ],
  assignments: [
    duty('Công an rà soát, Đội 3 phối hợp.', ['cong-an-tinh-lai-chau', 'Công an']),
    duty('Sở Y tế chủ trì.', ['so-y-te-tinh-lai-chau', 'Sở Y tế']),
  ],
};

const apply = (...given: readonly BodyGiven[]) => {
  const said: string[] = [];
  const after = applyBodies(
    read,
    { value: given, by: 'Lò Thị A', reason: null, line: 1, column: 1 },
    {
      identify: (name, unit) => {
        const { mentions: _mentions, origin: _origin, ...identity } = body('', name, []);
        return /^(?:Công an|Đội|Sở)/.test(name) ? { ...identity, key: `khoa ${name} ${String(unit)}`, unit } : null;
      },
      occurrences: (words) => (words === 'Đội 3' ? [{ start: 7, end: 12 }] : []),
      toMention: () => ({ text: 'Đội 3', line: 12, sentence: 'Công an rà soát, Đội 3 phối hợp.', anchor: 'd12' }),
      say: (code, { line, column }, value) => void said.push(`${line}:${column} ${code} ${value}`),
    },
  );
  return { ...after, said };
};
const shown = ({ bodies }: BodiesRead): string[] =>
  bodies.map(({ name, mentions }) => `${name}: ${mentions.map(({ text, use }) => `${text} ${use}`).join(', ')}`);
const agentsOf = ({ assignments }: BodiesRead): string[] =>
  assignments.map(({ agents }) => agents.map(({ body: key, role }) => `${key} ${role}`).join(', '));

describe('words that were read as another body', () => {
  const after = apply(entry({ name: 'Công an huyện', words: 'công  AN', unit: '2021/lai-chau/huyen-tam-duong' }));

  test('are those of the body that staff name; the other words stay', () => {
    expect(shown(after)).toEqual([
      'Công an huyện: Công an agent',
      'Sở Y tế tỉnh Lai Châu: Sở Y tế agent',
      'Công an tỉnh Lai Châu: Công an tỉnh agent',
    ]);
    expect(after.said).toEqual([]);
  });

  test('it says that staff entered it, and who', () => {
    expect(after.bodies[0]).toMatchObject({ origin: 'staff', unitOrigin: 'staff', note: { by: 'Lò Thị A' } });
  });

  test('agents follow', () => {
    expect(agentsOf(after)[0]).toBe('khoa Công an huyện 2021/lai-chau/huyen-tam-duong lead');
    expect(agentsOf(after)[1]).toBe('so-y-te-tinh-lai-chau lead');
  });
});

describe('a body that was not read', () => {
  test('is found by its words; with use: agent it is told what its sentence tells', () => {
    const after = apply(entry({ name: 'Đội 3', use: 'agent' }));
    expect(shown(after)).toContain('Đội 3: Đội 3 agent');
    expect(agentsOf(after)[0]).toBe('cong-an-tinh-lai-chau lead, khoa Đội 3 null does');
    expect(agentsOf(after)[1]).toBe('so-y-te-tinh-lai-chau lead');
  });

  test('without a use it is only mentioned, and told nothing', () => {
    const after = apply(entry({ name: 'Đội 3' }));
    expect(shown(after)).toContain('Đội 3: Đội 3 mentioned');
    expect(agentsOf(after)).toEqual(agentsOf(read));
  });

  test('that the text does not name is kept and reported', () => {
    const after = apply(entry({ name: 'Sở Lúa' }));
    expect(shown(after)).toContain('Sở Lúa: ');
    expect(after.said).toEqual(['2:5 sua-khong-thay cơ quan “Sở Lúa”']);
  });
});

test('a part in the text is put right', () => {
  const after = apply(entry({ name: 'Sở Y tế', use: 'addressee' }));
  expect(shown(after)).toContain('Sở Y tế: Sở Y tế addressee');
});

describe('remove', () => {
  test.each<[string, Partial<BodyGiven> & { name: string }, string[], string[]]>([
    ['a body by its name', { name: 'Công an tỉnh Lai Châu' }, ['Sở Y tế tỉnh Lai Châu: Sở Y tế agent'], ['', 'so']],
    [
      'the words alone',
      { name: 'Công an' },
      ['Công an tỉnh Lai Châu: Công an tỉnh agent', 'Sở Y tế tỉnh Lai Châu: Sở Y tế agent'],
      ['', 'so'],
    ],
    [
      'words of a body',
      { name: 'Sở', words: 'Sở Y tế' },
      ['Công an tỉnh Lai Châu: Công an agent, Công an tỉnh agent'],
      ['cong', ''],
    ],
  ])('takes out %s', (_, given, left, agents) => {
    const after = apply(entry({ ...given, remove: true }));
    expect(shown(after)).toEqual(left);
    expect(agentsOf(after).map((agent) => agent.split('-')[0])).toEqual(agents);
    expect(after.said).toEqual([]);
  });

  test('near miss: words that no body has change nothing and are reported', () => {
    const after = apply(entry({ name: 'Công an xã', remove: true }));
    expect(shown(after)).toEqual(shown(read));
    expect(after.said).toEqual(['2:5 sua-khong-thay cơ quan “Công an xã”']);
  });
});

test.each([
  [{ name: 'Nhóm thiện nguyện' }, '2:5 sua-sai-dang bodies: “Nhóm thiện nguyện” không mở đầu bằng loại cơ quan nào'],
  [{ name: 'Nhóm X', unit: '2021/lai-chau' }, '“Nhóm X” không phải cơ quan của 2021/lai-chau'],
])('%j is reported, and all else stays as read', (given, words) => {
  const after = apply(entry(given), entry({ name: 'Sở Y tế tỉnh Lai Châu', remove: true }));
  expect(after.said).toEqual([expect.stringContaining(words)]);
  expect(shown(after)).toEqual(['Công an tỉnh Lai Châu: Công an agent, Công an tỉnh agent']);
});
