import { GROUND, type ImportRow } from './import-row.ts';

const CORE_GROUND = [
  ...GROUND,
  'src/gazetteer',
  'src/convert/text',
  'src/convert/model.ts',
  'src/convert/diagnostic.ts',
];

/** The rooms of conversion. */
export const coreImports: readonly ImportRow[] = [
  {
    of: 'src/convert/text',
    may: [...GROUND, 'src/gazetteer', 'src/convert/model.ts', 'src/convert/diagnostic.ts'],
    reason: 'pieces that every stage uses',
  },
  { of: 'src/convert/message', may: [], reason: 'words about sources, for diagnostic.ts alone' },
  {
    of: 'src/convert/decode',
    may: [...CORE_GROUND, 'src/convert/limits.ts'],
    reason: 'a stage imports no other stage',
  },
  { of: 'src/convert/segment', may: CORE_GROUND, reason: 'a stage imports no other stage' },
  { of: 'src/convert/recognize', may: CORE_GROUND, reason: 'a stage imports no other stage' },
  { of: 'src/convert/resolve', may: CORE_GROUND, reason: 'a stage imports no other stage' },
  {
    of: 'src/convert/correct',
    may: [...CORE_GROUND, 'src/yaml'],
    reason: 'a stage imports no other stage',
  },
  { of: 'src/convert/emit', may: CORE_GROUND, reason: 'a stage imports no other stage' },
  {
    of: 'src/convert/read',
    may: [
      ...CORE_GROUND,
      'src/convert/knowledge.ts',
      'src/convert/segment',
      'src/convert/recognize',
      'src/convert/resolve',
      'src/convert/emit',
    ],
    reason: 'puts what the stages found in one text together',
  },
  {
    of: 'src/convert',
    may: [...GROUND, 'src/yaml', 'src/gate', 'src/gazetteer', ...stages()],
    reason: 'the order of the stages; runs in Node, in workers and in a browser',
  },
];

function stages(): string[] {
  return ['text', 'message', 'decode', 'segment', 'recognize', 'resolve', 'correct', 'emit', 'read'].map(
    (stage) => `src/convert/${stage}`,
  );
}
