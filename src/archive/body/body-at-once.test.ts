import { expect, test } from 'vitest';
import { sampleAssignment, sampleBodyMention } from '../testing/sample-body.fixture.ts';
import { sampleDirective } from '../testing/sample-directive.fixture.ts';
import { bodyAtOnce, type BodySections } from './body-at-once.ts';

const title = 'Về việc triển khai các biện pháp phòng, chống thiên tai và tìm kiếm cứu nạn năm nay';
const document = sampleDirective({ id: 'a', title });
const duties = (count: number, letters = 200) =>
  Array.from({ length: count }, () => ({
    document,
    assignment: sampleAssignment('x'.repeat(letters), ['so-y-te']),
    agents: [],
  }));
const uses = (count: number) =>
  Array.from({ length: count }, () => ({
    document,
    mentions: [sampleBodyMention('author', 'Sở Y tế', 'x'.repeat(300))],
  }));
const page = (given: Partial<BodySections>): BodySections => ({
  own: [],
  common: [],
  addressed: [],
  got: [],
  received: [],
  cited: [],
  issued: [],
  signers: 0,
  facts: 4,
  inclusions: 0,
  ...given,
});
const shown = (given: Partial<BodySections>) => Object.values(bodyAtOnce(page(given)));

test.each<[string, Partial<BodySections>, readonly number[]]>([
  ['a body of one section shows its first eight', { own: duties(30) }, [8, 0, 0, 0, 0, 0]],
  ['long sentences need more room', { own: duties(30, 500) }, [8, 0, 0, 0, 0, 0]],
  [
    'what it issued takes room from what it is told',
    { own: duties(30, 500), issued: Array(10).fill({ title }) },
    [5, 0, 0, 0, 0, 0],
  ],
  ['sections share the room', { own: duties(30), common: duties(10), cited: uses(30) }, [4, 4, 0, 0, 0, 3]],
  ['many facts above leave none', { own: duties(30), facts: 90 }, [0, 0, 0, 0, 0, 0]],
  ['an empty body shows nothing', {}, [0, 0, 0, 0, 0, 0]],
])('%s', (_, given, expected) => {
  expect(shown(given)).toEqual(expected);
});
