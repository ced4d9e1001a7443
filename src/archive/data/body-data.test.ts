/** What the twin of a body says. */
import { describe, expect, test } from 'vitest';
import { expected } from '../../ground/expected.ts';
import {
  ANCHOR,
  firstInList,
  KRONG_BUK,
  ofKrongBuk,
  secondInList,
  twoDirectives,
} from '../testing/two-directives.fixture.ts';
import { sampleDirective } from '../testing/sample-directive.fixture.ts';
import { bodyData, bodyInList, hasBodyData, hasBodyTwin, unissuedData } from './body-data.ts';

const named = (text: string, use: string) => [{ ...firstInList, at: [[1, text, use]] }];
/** Bodies that one document names share pages. */
const shared = (key: string, name: string) => ({ key, name, href: `/co-quan/tai/${KRONG_BUK}/#${key}` });
const link = (key: string, name: string) => ({ key, name, href: `/co-quan/${key}/` });
const body = (key: string) => expected(twoDirectives.bodyIndex.bodies.get(key), key);

const toCommunes = {
  agents: [{ role: 'does', text: 'ubnd-cac-xa', office: null }],
  sentence: 'UBND các xã báo cáo.',
  act: null,
  due: null,
  deadline: null,
  recurrence: null,
  document: 'a',
  withdrawn: null,
  href: ANCHOR,
};

describe('the twin of a body', () => {
  test('says what it is told, by whom it is named, and whose it is', () => {
    expect(bodyData(twoDirectives, body('phong-y-te'))).toEqual({
      ...shared('phong-y-te', 'Phòng Y tế'),
      kind: 'phong',
      regime: 'state',
      level: 'district',
      unit: KRONG_BUK,
      unitOrigin: 'inferred',
      because: {
        code: 'unit-of-document',
        unit: 'Huyện Krông Búk',
        words: expect.stringContaining('Huyện Krông Búk') as unknown,
      },
      parent: link('ubnd-huyen', ofKrongBuk.name),
      collective: null,
      silent: false,
      candidates: [],
      children: [],
      memberCount: null,
      members: null,
      includedIn: [],
      calendar: null,
      issued: [],
      note: expect.stringContaining('không phải danh sách đầy đủ') as unknown,
      assigned: [
        {
          agents: [{ role: 'does', text: 'phong-y-te', office: null }],
          sentence: 'Phòng Y tế xét nghiệm trước ngày 05/8/2021.',
          act: 'xét nghiệm',
          due: 'trước ngày 05/8/2021',
          deadline: '2021-08-05',
          recurrence: null,
          document: 'a',
          withdrawn: null,
          href: ANCHOR,
        },
      ],
      addressed: named('Phòng Y tế', 'addressee'),
      received: named('Phòng Y tế', 'recipient'),
      cited: [],
      mentioned: [],
      signers: [],
    });
  });

  test('says what it issued, who signed, and what belongs to it', () => {
    expect(bodyData(twoDirectives, body('ubnd-huyen'))).toMatchObject({
      unitOrigin: 'stated',
      because: null,
      parent: null,
      children: [shared('phong-y-te', 'Phòng Y tế')],
      calendar: null,
      issued: [firstInList],
      assigned: [],
      signers: [
        { name: 'Nguyễn Văn A', positions: ['Chủ tịch'], from: '2021-08-01', to: '2021-08-01', documents: ['a'] },
      ],
    });
  });

  test('says of a collective whom it means', () => {
    const data = bodyData(twoDirectives, body('ubnd-cac-xa'));
    expect(data).toMatchObject({ collective: { levels: ['commune'], within: KRONG_BUK }, assigned: [toCommunes] });
    expect(data.memberCount).toBe(7);
    expect(data.members).toHaveLength(7);
    expect(data.members?.[0]).toEqual(shared('ubnd-xa-ea-sin', 'Ủy ban nhân dân xã Ea Sin'));
  });

  test('says of one of those where that is which all of them are told', () => {
    const collective = shared('ubnd-cac-xa', 'Ủy ban nhân dân các xã');
    expect(bodyData(twoDirectives, body('ubnd-xa-ea-sin'))).toMatchObject({
      includedIn: [{ ...collective, former: null, assigned: 1, addressed: 1 }],
      assigned: [],
      addressed: [],
      cited: named('Ủy ban nhân dân xã Ea Sin', 'author'),
      mentioned: named('Ủy ban nhân dân xã Ea Sin', 'mentioned'),
    });
  });

  test('counts in the list of bodies', () => {
    const counts = { issued: 0, assigned: 0, addressed: 0, received: 0, cited: 0, mentioned: 0 };
    expect(bodyInList(twoDirectives, body('ubnd-huyen')).counts).toEqual({ ...counts, issued: 1 });
    expect(bodyInList(twoDirectives, body('phong-y-te')).counts).toEqual({
      ...counts,
      assigned: 1,
      addressed: 1,
      received: 1,
    });
    expect(bodyInList(twoDirectives, body('ubnd-xa-ea-sin')).counts).toEqual({ ...counts, cited: 1, mentioned: 1 });
  });
});

test('documents whose issuer is not known have a list', () => {
  expect(unissuedData(twoDirectives)).toEqual({ key: 'khong-ro', documents: [secondInList] });
});

describe('the data of a body', () => {
  const one = { ...body('ubnd-huyen'), issued: [], duties: [], addressed: [], received: [], cited: [], mentioned: [] };
  const documents = Array.from({ length: 20 }, (_, n) => sampleDirective({ id: `d-${n}` }));
  const named = (from: number, to: number) => documents.slice(from, to).map((document) => ({ document, mentions: [] }));
  test.each([
    ['is a file of its own where twenty documents name it', { received: named(0, 20) }, [true, true]],
    ['or nineteen that another issued', { mentioned: named(1, 20), issued: documents.slice(0, 1) }, [true, true]],
    ['shares a file where nineteen do', { received: named(0, 19), mentioned: named(0, 19) }, [true, false]],
    ['or five', { cited: named(0, 5) }, [true, false]],
    ['is not there where four do', { received: named(0, 4), mentioned: named(0, 4) }, [false, false]],
    ['or none', {}, [false, false]],
  ])('%s', (_, given, has) => {
    expect([hasBodyData({ ...one, ...given }), hasBodyTwin({ ...one, ...given })]).toEqual(has);
  });
});
