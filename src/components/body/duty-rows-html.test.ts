import { htmlToHast } from 'satteri';
import type { Element, Nodes, Root } from 'hast';
import { expect, test } from 'vitest';
import { sampleArchive } from '../../archive/testing/sample-archive.fixture.ts';
import { sampleAssignment, sampleBody, sampleBodyMention } from '../../archive/testing/sample-body.fixture.ts';
import { sampleDirective } from '../../archive/testing/sample-directive.fixture.ts';
import { dutyRowsHtml } from './duty-rows-html.ts';

const SENTENCE = '3. UBND huyện chủ trì <đợt> 1 & 2';
const mention = { ...sampleBodyMention('agent', 'UBND huyện', SENTENCE), line: 3 };
const assignment = sampleAssignment(SENTENCE, ['ubnd'], {
  line: 3,
  agents: [{ body: 'ubnd', role: 'lead', text: 'UBND huyện', office: null }],
});
const document = sampleDirective({
  id: 'a',
  number: '1/CV-UB',
  documentType: 'cong-van',
  bodies: [{ ...sampleBody({ key: 'ubnd' }), mentions: [mention] }],
  assignments: [assignment, assignment],
});
const archive = sampleArchive([document]);
const duties = archive.bodyIndex.bodies.get('ubnd')?.duties ?? [];
const [collective] = archive.bodyIndex.bodies.values();

const parsed = (html: string): Root => htmlToHast(html, { fragment: true }) as Root;
const elements = (node: Nodes): Element[] =>
  'children' in node
    ? node.children.flatMap((child) => (child.type === 'element' ? [child, ...elements(child)] : []))
    : [];
const words = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(words).join('') : '';

test('a row has the sentence as it is, its body marked, the part of it and the way to the passage', () => {
  const root = parsed(dutyRowsHtml(archive, document, duties, false));
  const rows = elements(root).filter(({ tagName }) => tagName === 'li');
  expect(rows).toHaveLength(2);
  const [said, facts] = rows[0]?.children.filter((child) => child.type === 'element') ?? [];
  expect(said && words(said)).toBe(SENTENCE);
  expect(said && elements(said).map((one) => [one.tagName, words(one)])).toEqual([['mark', 'UBND huyện']]);
  expect(facts && words(facts)).toBe('chủ trì đến đoạn này');
  const [link] = facts ? elements(facts).filter(({ tagName }) => tagName === 'a') : [];
  expect(link?.properties).toEqual({
    href: archive.href.document('a', assignment.anchor),
    ariaLabel: expect.stringMatching(/^đến đoạn này của .*1\/CV-UB/),
  });
});

test('where a section has sentences for several collectives, a row names its own', () => {
  const common = duties.map((duty) => ({ ...duty, collective: collective ?? expect.fail('no body') }));
  expect(words(parsed(dutyRowsHtml(archive, document, common, true)))).toContain('giao chung cho ');
  expect(words(parsed(dutyRowsHtml(archive, document, common, false)))).not.toContain('giao chung cho ');
  expect(words(parsed(dutyRowsHtml(archive, document, duties, true)))).not.toContain('giao chung cho ');
});

test('a document that was withdrawn says so at each of its sentences', () => {
  const withdrawn = { ...document, withdrawn: { reason: 'x', on: null, replacedBy: null } as never };
  const said = words(parsed(dutyRowsHtml(archive, withdrawn, duties, false)));
  expect(said.match(/đã rút/g)).toHaveLength(2);
});
