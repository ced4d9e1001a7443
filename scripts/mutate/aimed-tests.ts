import { importersIn, isUnitTest, type ImportGraph } from './nearest-tests.ts';

/**
 * Tests of a room that lie in another: they read whole documents, and are named after what is read.
 */
export interface RoomTests {
  readonly room: string;
  readonly tests: readonly string[];
  readonly reason: string;
}

const READ = 'src/convert/read';
const PLACE_TESTS = ['locality', 'locality-list', 'locality-role'].map((name) => `${READ}/place/${name}.test.ts`);
const VOCABULARY = 'src/convert/rows/vocabulary.test.ts';

/** Where names do not tell. The test of this file keeps that each of them reaches its room. */
export const roomTests: readonly RoomTests[] = [
  {
    room: 'src/convert/recognize/header',
    tests: [
      `${READ}/header/closing.test.ts`,
      `${READ}/header/document-types.test.ts`,
      `${READ}/header/issuer.test.ts`,
      `${READ}/citation/look-alikes.test.ts`,
      `${READ}/structure/provision-title.test.ts`,
      `${READ}/header/scanned-figures.test.ts`,
      `${READ}/header/signature.test.ts`,
      VOCABULARY,
    ],
    reason: 'a head and a closing are read line by line, each in the light of the others',
  },
  {
    room: 'src/convert/recognize/place',
    tests: [...PLACE_TESTS, VOCABULARY],
    reason: 'which unit is meant shows only once all places of a text are resolved',
  },
  {
    room: 'src/convert/resolve/place',
    tests: PLACE_TESTS,
    reason: 'which unit is meant shows only once all places of a text are resolved',
  },
  {
    room: 'src/convert/resolve/body',
    tests: [`${READ}/duty.test.ts`],
    reason: 'bodies are named where they are given duties',
  },
  {
    room: 'src/convert/recognize/body',
    tests: [`${READ}/duty.test.ts`, 'src/convert/resolve/body/body-identity.test.ts', VOCABULARY],
    reason: 'bodies are named where they are given duties, and what a name means shows in whose it is',
  },
];

/**
 * The unit tests that are about a file, however far away: they reach it through imports and bear
 * its name, a name that begins with it (`locality-list` for `locality`), the name of its folder,
 * or stand in the table for its room.
 */
export function aimedTests(file: string, imports: ImportGraph, table: readonly RoomTests[] = roomTests): string[] {
  const [name = '', folder = ''] = file.replace(/\.ts$/, '').split('/').reverse();
  const listed = table.filter(({ room }) => file.startsWith(`${room}/`)).flatMap(({ tests }) => tests);
  return testsReaching(file, imports).filter((test) => {
    const subject = subjectOf(test);
    return subject === name || subject.startsWith(`${name}-`) || subject === folder || listed.includes(test);
  });
}

/** The unit tests that reach a file through imports, by path. */
export function testsReaching(file: string, imports: ImportGraph): string[] {
  const importers = importersIn(imports);
  const reached = new Set([file]);
  for (const one of reached) for (const importer of importers.get(one) ?? []) reached.add(importer);
  return [...reached].filter(isUnitTest).sort();
}

function subjectOf(test: string): string {
  return test.slice(test.lastIndexOf('/') + 1, -'.test.ts'.length);
}
