/** What a new version of the program reads otherwise than the one before it. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readGenerated } from '../../src/schema/generated/generated-file.ts';
import type { Directive } from '../../src/schema/directive.ts';
import { cacheFolder } from '../../src/store/cache-folder.ts';
import { valueWords } from '../check/check-effect-words.ts';
import { checkMemory } from '../check/check-reader.ts';
import { readState } from '../check/check-state.ts';
import { valueChanges } from '../check/check-values.ts';
import { readContentFiles } from '../content/content-files.ts';
import { readKnowledge } from '../content/knowledge.ts';

const before = (root: string): string => join(cacheFolder('before-upgrade', root), 'directives');

/** Keeps what the version before read, in the cache, for {@link comparisonLines}. */
export function keepReadings(root: string): void {
  rmSync(before(root), { recursive: true, force: true });
  cpSync(join(root, 'content/directives'), before(root), { recursive: true });
}

/** The values that are read otherwise than when {@link keepReadings} kept them, document by document. */
export function comparisonLines(root: string): readonly string[] {
  const documents = keptReadings(root);
  if (documents === 'none') return ['Không có gì của bản trước để so: chỉ so được sau npm run upgrade -- … --write.'];
  if (documents === 'other') return ['Bản trước ghi văn bản theo cách mà bản này không đọc được, nên không so được.'];
  const content = join(root, 'content');
  const found = readContentFiles(content);
  const knowledge = readKnowledge(content);
  const state = readState('Đọc', found, knowledge, checkMemory(content, knowledge.value));
  const shown = documents.filter(({ id }) => !state.hidden.has(id));
  const present = new Set(found.files.map(({ path }) => path));
  const changes = valueChanges({ documents: shown, typeName: state.typeName }, state, present);
  if (changes.length === 0) return [`${shown.length} văn bản: mọi giá trị đọc ra như trước.`];
  return [
    `${changes.length} trong ${shown.length} văn bản có giá trị nay đọc khác trước. Đối chiếu với bản gốc; sai thì nhập vào tệp .yaml:`,
    ...changes.flatMap(({ file, values }) => [file, ...values.map((value) => `  ${valueWords(value)}`)]),
  ];
}

/** The documents as the version before wrote them, where it left any that this one can read. */
function keptReadings(root: string): readonly Directive[] | 'none' | 'other' {
  const folder = before(root);
  if (!existsSync(folder)) return 'none';
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
    return names.flatMap((name) => readGenerated(readFileSync(join(folder, name), 'utf8'))?.fields ?? []);
  } catch {
    return 'other';
  }
}
