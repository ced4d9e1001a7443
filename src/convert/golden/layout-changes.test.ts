/** What a text is read as does not depend on white space and on what a page puts around it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../scripts/tests/test-knowledge.ts';
import { readDocument } from '../convert.ts';

const folder = new URL('.', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

/** How a text may come from another program, with the same words. */
const changes: readonly (readonly [what: string, change: (text: string) => string])[] = [
  ['spaces at line ends', (text) => text.replaceAll('\n', '   \n')],
  ['an indentation', (text) => text.replace(/^(?=.)/gm, '      ')],
  ['an indentation by tabs', (text) => text.replace(/^(?=.)/gm, '\t')],
  ['lines of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['letters and marks apart', (text) => text.normalize('NFD')],
  ['spaces that do not break', (text) => text.replaceAll(' ', '\u00a0')],
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['blank lines with spaces', (text) => text.replace(/^$/gm, '  ')],
  ['long dashes', (text) => text.replaceAll(' - ', ' – ')],
  ['other rules', (text) => text.replace(/^-{3,}$/gm, '________')],
  [
    'the foot of a web page',
    (text) => `${text.trimEnd()}\n\nIn bài viết\nTin cùng chuyên mục\nThông báo về lịch tiếp công dân\n`,
  ],
];

describe.each(texts)('%s', (_, text) => {
  const plain = readingOf(text);
  test.each(changes)('is read the same with %s', (_what, change) => {
    expect(readingOf(change(text))).toEqual(plain);
  });
});

function readingOf(text: string): unknown {
  const { value } = readDocument({ id: 't', path: 't.txt', bytes: new TextEncoder().encode(text) }, knowledge);
  if (!value) return null;
  const { documentType, number, date, place, issuer, title, signatory, references, localities, complete } =
    value.fields;
  return {
    ...{ documentType, number, date, place, complete },
    issuer: withShortDashes(issuer?.name ?? null),
    title: withShortDashes(title),
    signatory: signatory === null ? null : [signatory.name, signatory.position],
    references: references.map((one) => [one.number, one.date, one.role]),
    localities: localities.map((one) => [one.era, one.code, one.role]),
  };
}

/** Values keep the dashes of the text. */
function withShortDashes(text: string | null): string | null {
  return text === null ? null : text.replaceAll('–', '-');
}
