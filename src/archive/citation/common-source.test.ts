import { expect, test } from 'vitest';
import { sampleDirective } from '../testing/sample-directive.fixture.ts';
import { commonSource } from './common-source.ts';

const documents = new Map(['a', 'b'].map((id) => [id, sampleDirective({ id })]));
/** A value that the named documents give. */
const said = (value: string, by: string) => ({
  value,
  origin: 'stated' as const,
  by: [...by].flatMap((id) => documents.get(id) ?? []),
});

test.each([
  ['the same documents give all', [[said('chi-thi', 'ab')], [said('2021', 'ab')]], 'ab'],
  ['what no document gives is passed over', [[said('chi-thi', 'a')], [], [said('UBND', 'a')]], 'a'],
  ['another document gives one of them', [[said('chi-thi', 'ab')], [said('2021', 'a')]], null],
  ['two values of one field', [[said('chi-thi', 'a'), said('cong-van', 'a')], [said('2021', 'a')]], null],
  ['one field alone', [[said('chi-thi', 'a')], []], null],
  ['nothing is known', [[], []], null],
])('who says it all: %s', (_, fields, ids) => {
  expect(
    commonSource(fields)
      ?.map(({ id }) => id)
      .join('') ?? null,
  ).toBe(ids);
});
