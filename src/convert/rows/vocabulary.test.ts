/**
 * Every row of the tables of words and forms: its example is read as the row says, its near miss is
 * not, and without the row the example is not read, so that no row is dead or does what another one
 * already does.
 */
import { Composer, Parser } from 'yaml';
import { knowledge } from '../../../scripts/tests/test-knowledge.ts';
import { expect, test } from 'vitest';
import { fold } from '../../vietnamese/fold/fold.ts';
import { unitTypes } from '../../gazetteer/unit.ts';
import type { DepartmentRow } from '../../schema/row/department-row.ts';
import { levelNames, levelWords } from '../../vietnamese/level-words.ts';
import { readYamlKeys } from '../../yaml/read-yaml.ts';
import { yamlErrors } from '../../yaml/yaml-error.ts';
import { correctionForms } from '../../schema/correction.ts';
import { nearestKey, otherNames } from '../correct/nearest-key.ts';
import { fileSignatures, kindBySignature } from '../decode/file-kind.ts';
import { bodyAt, compileGoverningBodies, governingBodies } from '../recognize/place/locality-body.ts';
import { compileCountries, countries, isAbroad } from '../recognize/place/locality-foreign.ts';
import {
  borrowedNames,
  compileNegativeHeads,
  headBefore,
  headCompounds,
} from '../recognize/place/locality-negative.ts';
import { tokensOf, type Token } from '../recognize/place/locality-token.ts';
import { readTypePhrase } from '../recognize/place/locality-type.ts';
import { compileSignatureWords } from '../recognize/header/signature/signature-lines.ts';
import { signatureWords } from '../recognize/header/signature/signature-words.ts';
import { recognizeSlips, slipRows } from '../recognize/slip.ts';
import { exampleFaults } from './row-examples.ts';
import { compileDepartments } from '../resolve/citation/department.ts';
import { typeAt } from '../segment/head/type-line.ts';
import { isMarkOf, pageMarks } from '../segment/page-mark.ts';
import { compileOffices } from '../text/body/office-words.ts';
import { repaired, symbolRepairs } from '../text/repaired-number.ts';

/** Whether rows read a text as one of them, or one that is left out, says. */
type Reads<Row> = (rows: readonly Row[]) => (text: string, row: Row) => boolean;

interface Sample {
  readonly example: string;
  readonly nearMiss: string;
}

/** What is wrong with the rows of a table; none where each does what it says. */
function rowFaults<Row>(rows: readonly Row[], sampleOf: (row: Row) => Sample, reads: Reads<Row>): string[] {
  return rows.flatMap((row) => {
    const { example, nearMiss } = sampleOf(row);
    const [all, others] = [reads(rows), reads(rows.filter((other) => other !== row))];
    return [
      ...(all(example, row) ? [] : [`“${example}” is not read as its row says`]),
      ...(all(nearMiss, row) ? [`the near miss “${nearMiss}” is read`] : []),
      ...(others(example, row) ? [`“${example}” is read without its row`] : []),
    ];
  });
}

function itself<Row extends Sample>(row: Row): Sample {
  return row;
}

function bytesOf(latin1: string): Uint8Array {
  return Uint8Array.from(latin1, (c) => c.charCodeAt(0));
}

function tokensIn(text: string): Token[] {
  const block = { start: 0, end: text.length, kind: 'paragraph' };
  return tokensOf({ reading: text, blocks: [block as never] });
}

/** The tokens of the run of capitals that ends a text: the name of a place is among them. */
function lastCapitals(tokens: readonly Token[]): number[] {
  const first = tokens.findLastIndex((token) => !token.capital) + 1;
  return tokens.flatMap((_, at) => (at >= first ? [at] : []));
}

/** Vietnamese names of the keys of corrections, as their readers know them. */
const keyNames = {
  ...Object.fromEntries(Object.entries(correctionForms).map(([key, { name }]) => [key, name])),
  ...{ by: 'người thay', reason: 'lý do', name: 'họ tên' },
};

test.each<[string, string[]]>([
  [
    'heads of names that borrow a place’s name',
    rowFaults(borrowedNames, itself, (rows) => {
      const heads = compileNegativeHeads(rows);
      return (text, { head }) => {
        const tokens = tokensIn(text);
        return lastCapitals(tokens).some((at) => headBefore(tokens, at, heads)?.head === head);
      };
    }),
  ],
  [
    'governing bodies',
    rowFaults(governingBodies, itself, (rows) => {
      const bodies = compileGoverningBodies(rows);
      return (text, { words, types }) => {
        const tokens = tokensIn(text);
        return tokens.some((_, at) => {
          const found = bodyAt(tokens, at, bodies);
          return found?.types === types && found.next - at === words.split(' ').length;
        });
      };
    }),
  ],
  [
    'countries',
    rowFaults(countries, itself, (rows) => {
      const isCountry = compileCountries(rows);
      return (text) => {
        const tokens = tokensIn(text);
        return isAbroad(tokens, { next: tokens.findIndex(({ gap }) => gap === ', ') }, isCountry);
      };
    }),
  ],
  [
    'slips',
    rowFaults(
      slipRows,
      itself,
      (rows) =>
        (text, { what }) =>
          recognizeSlips({ reading: text }, rows).some((slip) => slip.what === what),
    ),
  ],
  [
    'signatures of files',
    rowFaults(
      fileSignatures,
      itself,
      (rows) =>
        (text, { name }) =>
          kindBySignature(bytesOf(text), rows) === name,
    ),
  ],
  [
    'words beside a signature',
    rowFaults(signatureWords, itself, (rows) => {
      const opens = compileSignatureWords(rows);
      return (text, row) => opens(text) === row.opens;
    }),
  ],
  ['marks of a page', rowFaults(pageMarks, itself, (rows) => (text) => isMarkOf(rows, text))],
  [
    'repairs of symbols',
    rowFaults(
      symbolRepairs,
      itself,
      (rows) =>
        (text, { meant, nearMiss }) =>
          text === nearMiss ? repaired(text, rows) !== text : repaired(text, rows) === meant,
    ),
  ],
  [
    'other names of keys',
    rowFaults(
      otherNames,
      ({ written, nearMiss }) => ({ example: written, nearMiss }),
      (rows) =>
        (text, { key }) =>
          nearestKey(text, keyNames, rows) === key,
    ),
  ],
])('%s: every row reads its example and nothing of its near miss', (_, faults) => {
  expect(faults).toEqual([]);
});

test('every row of content/reference/ is read as its example says', () => {
  expect(exampleFaults(knowledge).map(({ words }) => words)).toEqual([]);
});

test('every authority of the country shows its name in a head, each of its symbols, and what looks like it', () => {
  const { issuers } = knowledge;
  expect(issuers.length).toBeGreaterThan(65);
  const silent = issuers.filter(({ name, symbols, examples = [], not = [] }) => {
    const numbers = symbols.filter((symbol) => symbol !== 'TW' && !examples.some((one) => one.includes(symbol)));
    return numbers.length > 0 || not.length === 0 || !examples.includes(name.toUpperCase());
  });
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test('a row of an authority or a department whose examples are read otherwise is reported', () => {
  const only = { ...knowledge, types: [], officeRows: [], bodyRows: [] };
  const ministry = {
    name: 'Bộ Lúa',
    symbols: ['BL'],
    examples: ['BỘ LÚA', '1/BL-VP', '2/BYT-VP'],
    not: ['SỞ LÚA', '3/BL'],
  };
  const found = exampleFaults({ ...only, issuers: [ministry], departmentRows: [] });
  expect(found.map(({ words }) => words)).toEqual([
    'mục examples: “2/BYT-VP” không được đọc là “Bộ Lúa”',
    'mục not: “3/BL” lại được đọc là “Bộ Lúa”',
  ]);
  const departmentRows: DepartmentRow[] = [
    { name: 'Sở Y tế', symbols: ['SYT'], level: 'province', examples: ['1/STC'], not: ['2/SYT'] },
  ];
  const departments = compileDepartments(departmentRows);
  expect(exampleFaults({ ...only, issuers: [], departmentRows, departments }).map(({ words }) => words)).toEqual([
    'mục examples: “1/STC” không được đọc là “Sở Y tế”',
    'mục not: “2/SYT” lại được đọc là “Sở Y tế”',
  ]);
});

test('every document type has an example and a near miss, and is not read without its row', () => {
  const { types } = knowledge;
  expect(types.length).toBeGreaterThan(45);
  const needless = types.filter((row) => {
    const typeNames = new Map(types.filter((t) => t !== row).map((t) => [fold(t.name), t.slug]));
    return !row.nearMiss || typeAt(row.example ?? '', typeNames)?.slug === row.slug;
  });
  expect(needless.map(({ name }) => name)).toEqual([]);
});

test('a type whose example or near miss is read otherwise is reported', () => {
  const [law, decision] = ['luat', 'quyet-dinh'].map((slug) => knowledge.types.find((t) => t.slug === slug));
  if (!law || !decision) throw new Error('A type of the test is missing');
  const types = [
    { ...law, example: 'LUẬT SƯ ĐOÀN' },
    { ...decision, nearMiss: 'QUYẾT ĐỊNH' },
  ];
  const faults = exampleFaults({ ...knowledge, types, officeRows: [], bodyRows: [], issuers: [], departmentRows: [] });
  expect(faults.map(({ words }) => words)).toEqual(['mục nearMiss: “QUYẾT ĐỊNH” lại được đọc là “Quyết định”']);
});

test('no office is read without its row', () => {
  const { officeRows } = knowledge;
  expect(officeRows.length).toBeGreaterThan(80);
  const needless = officeRows.filter((row) => {
    const offices = compileOffices(officeRows.filter((other) => other !== row));
    return exampleFaults({ ...knowledge, officeRows: [row], offices, issuers: [], departmentRows: [] }).length === 0;
  });
  expect(needless.map(({ name }) => name)).toEqual([]);
});

test.each(Object.entries(headCompounds).flatMap(([head, words]) => words.map((word) => [`${word} ${head}`, head])))(
  '“%s” is a word of its own, of which %s is no head',
  (compound, head) => {
    const heads = compileNegativeHeads(borrowedNames.filter((row) => row.head === head));
    const [compounded, alone] = [`${compound} Hòa Bình`, `${head} Hòa Bình`].map((text) => {
      const tokens = tokensIn(text);
      return headBefore(tokens, tokens.length - 2, heads);
    });
    expect(compounded).toBeNull();
    expect(alone?.head).toBe(head);
  },
);

test.each(levelWords)('the level word $word ends “$example”, not “$nearMiss”', ({ word, example, nearMiss }) => {
  const typesIn = (text: string) => {
    const tokens = tokensIn(text);
    return tokens.flatMap((_, at) => readTypePhrase(tokens, at)?.types ?? []);
  };
  expect(typesIn(example)).toContain(word);
  expect(typesIn(nearMiss)).not.toContain(word);
});

test.each(levelWords.flatMap(({ word, short }) => short.map((abbreviation) => [abbreviation, word] as const)))(
  'the abbreviation %s is %s',
  (abbreviation, word) => {
    const printed = abbreviation.toUpperCase().replace(' ', '.');
    expect(readTypePhrase(tokensIn(`${printed}. Hòa Bình`), 0)?.types).toEqual([word]);
  },
);

test('the level words are the types of units of the gazetteer', () => {
  expect(levelNames.toSorted()).toEqual(unitTypes.toSorted());
});

test.each(yamlErrors)(
  'YAML: $code has its words in a file that has the fault',
  ({ code, words, example, nearMiss }) => {
    const wordsIn = (text: string) => readYamlKeys(new TextEncoder().encode(text)).faults.map((fault) => fault.words);
    const shared = yamlErrors.some((other) => other.code !== code && other.words === words);
    expect(wordsIn(example)).toContain(words);
    expect(wordsIn(nearMiss)).toEqual([]);
    if (shared) expect(parserCodes(example)).toContain(code);
  },
);

/** The codes that the parser gives for a text. */
function parserCodes(text: string): string[] {
  const composer = new Composer({ schema: 'failsafe', prettyErrors: false });
  return [...composer.compose(new Parser().parse(text), true)].flatMap(({ errors }) => errors.map(({ code }) => code));
}
