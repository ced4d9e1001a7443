import { expect, test } from 'vitest';
import { knowledge } from '../../scripts/tests/test-knowledge.ts';
import { convertArchive } from './convert.ts';
import { acrossArchive, beforeReading, perDocument, writing } from './stage-order.ts';
import { pipeline } from './stage.ts';

const fileOf = (id: string, bytes: Uint8Array) => ({ id, path: `${id}.txt`, bytes });
const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const LETTER = text('Số: 4/UBND-NN\nV/v tiêm phòng\n\n1. Các xã tiêm phòng trước ngày 05/6/2019.\n');
const PICTURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);

const namesOf = ({ stages }: { readonly stages: readonly { readonly name: string }[] }): string[] =>
  stages.map(({ name }) => name);

/** The stages that run over files, in the order in which they run. */
const ran = (...files: Parameters<typeof convertArchive>[0]): string[] => {
  const names: string[] = [];
  convertArchive(files, knowledge, {
    onStage: (name, work) => {
      names.push(name);
      return work();
    },
  });
  return names;
};

const [take, each, all, write] = [beforeReading, perDocument, acrossArchive, writing].map(namesOf) as [
  string[],
  string[],
  string[],
  string[],
];

test('conversion runs the lists and nothing but them, in their order', () => {
  expect(ran(fileOf('a', LETTER))).toEqual([...take, ...each, ...all, ...write]);
  expect(ran(fileOf('a', LETTER), fileOf('b', LETTER))).toEqual([
    ...take,
    ...each,
    ...each,
    ...all,
    ...write,
    ...write,
  ]);
});

test('a text that cannot be published goes no further than the stage that says so; the others go on', () => {
  const upToDecode = each.slice(0, each.indexOf('decode') + 1);
  expect(ran(fileOf('a', PICTURE), fileOf('b', LETTER))).toEqual([...take, ...upToDecode, ...each, ...all, ...write]);
});

test('an empty archive runs the stages of an archive', () => {
  expect(ran()).toEqual([...take, ...all]);
});

test('every stage has a name of its own and says what it guarantees', () => {
  const names = [...take, ...each, ...all, ...write];
  expect(new Set(names).size).toBe(names.length);
  for (const { guarantees } of [beforeReading, perDocument, acrossArchive, writing].flatMap(({ stages }) => stages))
    expect(guarantees).not.toBe('');
});

test('a stage is given what the one before it gives, and what all of them find is kept', () => {
  const found = (value: string) => ({ code: 'tep-rong' as const, file: 'a.txt', line: 1, column: 1, value });
  const step = (name: string, most: number) => ({
    name,
    guarantees: 'one more',
    run: (n: number) => ({ value: n < most ? n + 1 : null, diagnostics: [found(`${name} ${n}`)] }),
  });
  const three = pipeline<number>().add(step('a', 9)).add(step('b', 5)).add(step('c', 9));
  const said = (n: number) => {
    const { value, diagnostics } = three.run(n, knowledge);
    return [value, ...diagnostics.map((d) => d.value)];
  };
  expect(said(1)).toEqual([4, 'a 1', 'b 2', 'c 3']);
  expect(said(4)).toEqual([null, 'a 4', 'b 5']);
  expect(said(9)).toEqual([null, 'a 9']);
});
