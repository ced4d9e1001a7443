import { expect, test } from 'vitest';
import { sampleArchive } from '../../testing/sample-archive.fixture.ts';
import { sampleAssignment, sampleBody, sampleCollective } from '../../testing/sample-body.fixture.ts';
import { sampleDirective } from '../../testing/sample-directive.fixture.ts';
import { expected } from '../../../ground/expected.ts';
import { commonDuties } from '../common-duties.ts';
import { sharedAtOnce } from './shared-at-once.ts';
import { sharedPages } from './shared-pages.ts';

const district = '2021/dak-lak/huyen-krong-buk';
const communes = sampleBody(
  { key: 'cac-xa', level: 'commune', unit: district, collective: sampleCollective({ within: district }) },
  'agent',
);
const sentence = (n: number): string => `${n}. Giao UBND các xã ${'khẩn trương rà soát, báo cáo kết quả '.repeat(12)}`;
const assignments = Array.from({ length: 10 }, (_, n) => sampleAssignment(sentence(n), ['cac-xa']));
const archive = sampleArchive([sampleDirective({ id: 'a', date: '2021-09-01', bodies: [communes], assignments })]);
const group = expected(
  sharedPages(archive)
    .flatMap(({ groups }) => groups)
    .find(({ one }) => commonDuties(archive, one).length > 0),
  'a group that is told something in common',
);
const shown = (entries: number): readonly number[] =>
  sharedAtOnce(archive, {
    groups: [{ ...group, named: Array.from({ length: entries }, () => group.one), silent: [] }],
  });

test('a page shows the fewer sentences the more entries it has', () => {
  expect(shown(2)[0]).toBeGreaterThan(shown(20)[0] ?? 0);
});

test('an entry that is alone is open, so that fewer sentences have room below it', () => {
  expect(shown(1)[0]).toBeLessThan(shown(2)[0] ?? 0);
});

test('a silent body that is alone in its group is open too, wherever its group is', () => {
  const two = (silent: number): readonly number[] => {
    const groups = [Array.from({ length: 3 - silent }, () => group.one), []].map((named, i) => ({
      ...group,
      named,
      silent: i === 0 ? [] : Array.from({ length: silent }, () => group.one),
    }));
    return sharedAtOnce(archive, { groups });
  };
  const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
  expect(sum(two(1))).toBeLessThan(sum(two(2)));
});

test('however many entries there are, each group shows a sentence', () => {
  expect(shown(200)).toEqual([1]);
});
