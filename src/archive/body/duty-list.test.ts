import { describe, expect, test } from 'vitest';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleAssignment, sampleBody, sampleBodyMention } from '../testing/sample-body.fixture.ts';
import { sampleDirective } from '../testing/sample-directive.fixture.ts';
import { byYearAndDocument, markedDuty, rolesInWords } from './duty-list.ts';

const lead = { ...sampleBodyMention('agent', 'UBND huyện', '3. UBND huyện chỉ đạo:'), line: 3 };
const body = { ...sampleBody({ key: 'ubnd' }), mentions: [lead] };
const told = (sentence: string, line: number) =>
  sampleAssignment(sentence, ['ubnd'], {
    line,
    agents: [{ body: 'ubnd', role: 'lead', text: 'UBND huyện', office: null }],
  });
const duties = (...assignments: ReturnType<typeof told>[]) =>
  sampleArchive([sampleDirective({ id: 'a', date: '2021-05-01', bodies: [body], assignments })]).bodyIndex.bodies.get(
    'ubnd',
  )?.duties ?? [];

describe('sentences under a lead-in', () => {
  const all = duties(told('- Công an phối hợp với UBND huyện', 4), told('- Phòng Y tế báo cáo', 5));
  const [year] = byYearAndDocument(all);

  test('stand under it, once', () => {
    const led = year?.documents[0]?.led ?? [];
    expect(led.map(({ leadIn, duties: own }) => [leadIn?.before, leadIn?.hit, own.length])).toEqual([
      ['3. ', 'UBND huyện', 2],
    ]);
  });

  test('have no words marked: the name in them is not what tells the body', () => {
    expect(all.map((duty) => markedDuty(duty).hit)).toEqual([null, null]);
  });
});

test('a sentence that names the body itself has its words marked and no lead-in', () => {
  const all = duties(told('3. UBND huyện chỉ đạo:', 3));
  expect(all.map((duty) => markedDuty(duty).hit)).toEqual(['UBND huyện']);
  expect(byYearAndDocument(all)[0]?.documents[0]?.led.map(({ leadIn }) => leadIn)).toEqual([null]);
});

test('a name below a sentence is not its lead-in', () => {
  const all = duties(told('2. Báo cáo', 2));
  expect(byYearAndDocument(all)[0]?.documents[0]?.led.map(({ leadIn }) => leadIn)).toEqual([null]);
});

test('parts in a task are said once', () => {
  const [duty] = duties(told('x', 1));
  expect(duty && rolesInWords({ ...duty, agents: [...duty.agents, ...duty.agents] })).toBe('chủ trì');
});
