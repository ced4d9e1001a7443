/** What the twin of a document says, and what it leaves to the text. */
import { describe, expect, test } from 'vitest';
import { expected } from '../../ground/expected.ts';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleDirective, sampleReference } from '../testing/sample-directive.fixture.ts';
import { firstInList, twoDirectives, withdrawnHere } from '../testing/two-directives.fixture.ts';
import { documentData } from './document-data.ts';

const dataOf = (id: string) => documentData(twoDirectives, expected(twoDirectives.byId.get(id), id));

test('has the fields of the document, its source and who cites it', () => {
  expect(dataOf('b')).toMatchObject({
    format: 3,
    id: 'b',
    number: '18/CT-UBND',
    withdrawn: withdrawnHere,
    href: '/van-ban/b/',
    sourceHref: '/van-ban/b.txt',
    citedBy: [
      {
        id: firstInList.id,
        name: firstInList.name,
        href: firstInList.href,
        role: 'basis',
        relations: ['thay-the'],
        inPart: ['thay-the'],
        at: [[1, 'Chỉ thị 18']],
      },
    ],
  });
});

test('has words beside the codes of reasons', () => {
  expect(dataOf('a')).toMatchObject({
    provinceInferred: {
      unit: '2021/dak-lak',
      because: { code: 'units-of-province', words: expect.stringContaining('tỉnh Đắk Lắk') as unknown },
    },
    localities: [{ note: { code: 'container-in-text', words: 'đơn vị cấp trên nêu trong văn bản' } }],
  });
});

describe('leaves to the text what is in it', () => {
  test('sentences: a place is a line and the words, of a body also its part', () => {
    const { localities, bodies, references } = dataOf('a') as Record<string, { at: unknown[] }[]>;
    expect(localities?.[0]?.at).toEqual([[1, 'huyện Krông Búk']]);
    expect(bodies?.[0]?.at).toEqual([
      [1, 'Ủy ban nhân dân huyện Krông Búk', 'issuer'],
      [1, 'Ủy ban nhân dân huyện Krông Búk', 'signatory'],
    ]);
    expect(references?.[0]?.at).toEqual([[1, 'Chỉ thị 18']]);
    expect(JSON.stringify(dataOf('a'))).not.toContain('"sentence"');
  });

  test('what is told, but not the words that name who is told', () => {
    const { assignments } = dataOf('a') as { assignments: unknown[] };
    expect(assignments[0]).toEqual({
      line: 1,
      agents: [{ body: 'phong-y-te', role: 'does' }],
      act: 'xét nghiệm',
      due: 'trước ngày 05/8/2021',
      deadline: '2021-08-05',
    });
    expect(assignments[2]).toMatchObject({ text: expect.any(String) as unknown });
  });
});

test('leaves out fields that say nothing, and no false one', () => {
  const data = dataOf('a');
  for (const field of ['incompleteBecause', 'dateInferred', 'withdrawn', 'coCiting'])
    expect(data).not.toHaveProperty(field);
  expect(data).toMatchObject({ deadlines: [{ relative: false }, { relative: true }] });
});

describe('of many that cite a document', () => {
  const cited = sampleDirective({ id: 'luat', number: '15/2020/QH14' });
  const archiveOf = (count: number) =>
    sampleArchive([
      cited,
      ...Array.from({ length: count }, (_, n) =>
        sampleDirective({
          id: `cv-${n}`,
          references: [sampleReference({ key: 'luat-15', target: 'luat', resolution: 'held' })],
        }),
      ),
    ]);
  const dataOfCited = (count: number) => {
    const archive = archiveOf(count);
    return documentData(archive, expected(archive.byId.get('luat'), 'luat')) as {
      citedBy: unknown[];
      citedByAll?: { documents: number; href: string };
    };
  };

  test('the first hundred are here, and where all are is said', () => {
    const { citedBy, citedByAll } = dataOfCited(101);
    expect([citedBy.length, citedByAll?.documents]).toEqual([100, 101]);
    expect(citedByAll?.href).toMatch(/^\/vien-dan\/[^/]+\.json$/);
  });

  test('near miss: a hundred are all here', () => {
    const { citedBy, citedByAll } = dataOfCited(100);
    expect([citedBy.length, citedByAll]).toEqual([100, undefined]);
  });
});
