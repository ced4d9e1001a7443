import { describe, expect, test } from 'vitest';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleAssignment, sampleBody } from '../testing/sample-body.fixture.ts';
import { sampleDirective } from '../testing/sample-directive.fixture.ts';
import { dutyCount, formerDutySlugs, toldByCount, toldByPlace, unclearDuties } from './duties.ts';
import { bodiesTold } from './told-in.ts';

const health = sampleBody({
  key: 'so-y-te',
  name: 'Sở Y tế tỉnh Gia Lai',
  kind: 'so',
  level: 'province',
  unit: '2021/gia-lai',
});
const ministry = sampleBody({ key: 'bo-y-te', name: 'Bộ Y tế', kind: 'bo', level: 'central' });
const issuer = { name: 'UBND huyện Ia Pa', parent: null, key: 'ubnd', unit: '2021/gia-lai/huyen-ia-pa' };
const told = (bodies: readonly string[], text?: string) =>
  sampleAssignment(`Giao ${text ?? bodies.join()}`, bodies, {
    agents: bodies.map((body) => ({ body, role: 'does', text: text ?? body, office: null })),
  });
const document = (id: string, ...assignments: ReturnType<typeof told>[]) =>
  sampleDirective({ id, issuer, bodies: [health, ministry], assignments });

test('bodies that are told something, by place and by the number of sentences', () => {
  const archive = sampleArchive([document('a', told(['so-y-te']), told(['so-y-te', 'bo-y-te']))]);
  expect(toldByPlace(archive).map(({ body, shelf }) => [body.key, shelf])).toEqual([
    ['bo-y-te', 'Cơ quan trung ương'],
    ['so-y-te', 'Tỉnh Gia Lai'],
  ]);
  expect(toldByCount(archive).map(({ body }) => [body.key, body.duties.length])).toEqual([
    ['so-y-te', 2],
    ['bo-y-te', 1],
  ]);
});

test('a sentence for two bodies counts once, and one for nobody known is not lost', () => {
  const archive = sampleArchive([document('a', told(['so-y-te', 'bo-y-te']), told([], 'đơn vị được phân công'))]);
  expect(dutyCount(archive)).toBe(2);
  expect(unclearDuties(archive).map(({ assignment }) => assignment.sentence)).toEqual(['Giao đơn vị được phân công']);
});

test('the bodies of a sentence, not those of the next one', () => {
  const first = told(['so-y-te']);
  const next = { ...told(['bo-y-te']), line: 2 };
  const one = document('a', first, next);
  const archive = sampleArchive([one]);
  expect(bodiesTold(archive, one, first).map(({ key }) => key)).toEqual(['so-y-te']);
  expect(bodiesTold(archive, one, { line: 3, sentence: first.sentence })).toEqual([]);
});

describe('an address that an agency had leads to its body', () => {
  const slugs = (text: string, key: string, times = 3) => {
    const assignments = Array.from({ length: times }, () => told([key], text));
    return [...formerDutySlugs(sampleArchive([document('a', ...assignments)]))];
  };
  test.each([
    ['Sở Y tế', 'so-y-te', 'so-y-te-gia-lai'],
    ['Bộ Y tế', 'bo-y-te', 'bo-y-te'],
  ])('%s', (text, key, slug) => {
    expect(slugs(text, key)).toEqual([[slug, key]]);
  });

  test('one with few sentences had none', () => {
    expect(slugs('Sở Y tế', 'so-y-te', 2)).toEqual([]);
  });
});
