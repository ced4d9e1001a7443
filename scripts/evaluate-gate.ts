/**
 * `npm run evaluate:gate [-- FOLDER…]`: how often the gate is right, over its own whole texts (each
 * kind, clean and scanned, and near misses), and what it sees in the texts of folders, which are to
 * be looked at by eye. Nothing is printed of a text but places and covered words. Exit status 1
 * where a whole text is judged wrongly.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../src/convert/decode/decode.ts';
import { limits } from '../src/convert/limits.ts';
import { lookThroughText } from '../src/gate/look-through.ts';
import { gateKinds } from '../src/gate/sighting.ts';
import { wholeTexts } from '../src/gate/testing/whole-texts.fixture.ts';
import { readPlainFile } from '../src/store/plain-file.ts';
import { guardLog } from './command/log-guard.ts';
import { parseOptions } from './command/options.ts';
import { labelledDocuments } from './evaluate/labelled-documents.ts';

guardLog();
const { positionals } = parseOptions('npm run evaluate:gate -- [THƯ_MỤC…]', {}, true);

const wrong = wholeTexts.filter(({ text, kinds }) => {
  const seen = new Set(lookThroughText(text).map(({ kind }) => kind));
  return seen.size !== kinds.length || kinds.some((kind) => !seen.has(kind));
});
console.log(`${wholeTexts.length} whole texts of the gate: ${wholeTexts.length - wrong.length} right`);
for (const { name } of wrong) console.log(`  wrong: ${name}`);
printSeen(
  'labelled documents of the project',
  labelledDocuments().map(({ file }) => file),
);
for (const folder of positionals) printSeen(folder, textsOfFolder(folder));
if (wrong.length > 0) process.exitCode = 1;

function textsOfFolder(folder: string): { path: string; bytes: Uint8Array }[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.txt$/i.test(name));
  return names.sort().flatMap((name) => {
    const read = readPlainFile(join(folder, name), { atMost: limits.textBytes, follow: true });
    return read.ok ? [{ path: name, bytes: read.bytes }] : [];
  });
}

function printSeen(what: string, files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): void {
  const read = files.flatMap(({ path, bytes }) => {
    const decoded = decode({ id: path, path, bytes });
    return decoded.ok ? [{ path, seen: lookThroughText(decoded.value.meant) }] : [];
  });
  const held = read.filter(({ seen }) => seen.length > 0);
  console.log(`${what}: ${read.length} texts, ${held.length} held back`);
  for (const { path, seen } of held)
    for (const { kind, line, column, masked } of seen)
      console.log(`  ${path}:${line}:${column} ${gateKinds[kind].name} (${masked})`);
}
