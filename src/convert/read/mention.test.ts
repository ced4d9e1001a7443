import { describe, expect, test } from 'vitest';
import { segment } from '../segment/segment.ts';
import type { Outline } from '../model.ts';
import { compileHeads } from '../text/body/body-heads.ts';
import { compileOffices } from '../text/body/office-words.ts';
import { mentionsIn } from './mention.ts';

const NO_HEADS = compileHeads({ bodyRows: [], departmentRows: [], issuers: [], officeRows: [] });

const outlineOf = (text: string): Outline =>
  segment(
    {
      id: 'a',
      path: 'a.txt',
      text,
      meant: text,
      encoding: 'utf-8',
      sha256: '',
      byteLength: text.length,
      lineCount: 1,
      positionAt: () => ({ line: 1, column: 1 }),
    },
    { typeNames: new Map(), offices: compileOffices([]), heads: NO_HEADS },
  ).outline;

/** The mention of the first occurrence of some words. */
const mentionOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return mentionsIn(outlineOf(text))({ start, end: start + words.length });
};

const words = (count: number): string => Array.from({ length: count }, (_, i) => `từ${i}`).join(' ');

describe('a mention quotes the sentence it stands in', () => {
  test.each([
    ['a sentence of a paragraph', 'Một hai. Ba bốn năm. Sáu.', 'bốn', 'Ba bốn năm.'],
    ['up to a semicolon', 'một; ba bốn năm; sáu', 'bốn', 'ba bốn năm;'],
    ['the first of its block', 'Ba bốn năm. Sáu bảy.', 'Ba', 'Ba bốn năm.'],
    ['no end at an abbreviation', 'Một hai. Tại TP. Huế có mưa. Sáu.', 'mưa', 'Tại TP. Huế có mưa.'],
    ['no end at the number of its provision', '1. Ba bốn. Năm sáu.', 'bốn', '1. Ba bốn.'],
    ['the words that end it', 'Một hai. Ba bốn. Năm.', 'bốn.', 'Ba bốn.'],
    ['the line of a table', '| a | b |\n| c | d |\n| e | f |', 'd', '| c | d |'],
  ])('%s', (_, text, of, sentence) => {
    expect(mentionOf(text, of).sentence).toBe(sentence);
  });

  test('a long sentence is cut at spaces, with a sign where words are left out, and nothing else changes', () => {
    const text = `${words(300)} Huế ${words(300)}`;
    const { sentence } = mentionOf(text, 'Huế');
    expect(sentence).toMatch(/^… từ.*Huế.* …$/u);
    expect(` ${text} `).toContain(` ${sentence.slice(2, -2)} `);
    expect(sentence.length).toBeLessThan(1220);
  });

  test('a row of a table that never ends is cut too, even where no space is', () => {
    const { sentence } = mentionOf(`|${'😀'.repeat(2000)}Huế${'😀'.repeat(2000)}|`, 'Huế');
    expect(sentence).toMatch(/^… (?:😀)+Huế(?:😀)+ …$/u);
    expect(sentence.isWellFormed()).toBe(true);
  });

  test('a sentence that fits has no sign', () => {
    expect(mentionOf(words(100), 'từ50').sentence).toBe(words(100));
  });
});

test('what all mentions quote stays in proportion to the text: the first sentences are whole, the rest in part', () => {
  const text = '5K '.repeat(30_000).trim();
  const mention = mentionsIn(outlineOf(text));
  const quoted = Array.from({ length: 30_000 }, (_, i) => mention({ start: 3 * i, end: 3 * i + 2 }).sentence);
  expect(quoted[300]?.length).toBeGreaterThan(1000);
  expect(quoted.at(-1)).toMatch(/^… 5K.*5K$/);
  expect(quoted.join('').length).toBeLessThan(60 * text.length);
});
