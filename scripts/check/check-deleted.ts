import { basename } from 'node:path';
import type { Diagnostic } from '../../src/convert/diagnostic.ts';
import type { ArchiveState } from './check-state.ts';

/** How many documents are named before the rest is counted. */
const NAMED_AT_MOST = 5;

/**
 * A finding for every text and term whose file a change deletes or renames, for its address goes
 * with it: the new name where another file has the same bytes, and who leads there: citations,
 * withdrawals that name it as replacement, documents that use the term. A text whose former address
 * will lead on is told apart: one file has its bytes, or `renamed` (former id → the id it leads to,
 * null: nowhere) says so.
 */
export function deletions(
  deleted: readonly string[],
  before: ArchiveState,
  after: ArchiveState,
  renamed: ReadonlyMap<string, string | null>,
): Diagnostic[] {
  return deleted.flatMap((file) => {
    const value = deletedText(file, deleted, before, after) ?? deletedTerm(file, before);
    const code = leadsOn(file, before, after, renamed) ? 'da-doi-ten' : 'da-xoa';
    return value === null ? [] : [{ code, file, line: 1, column: 1, value }];
  });
}

function leadsOn(
  file: string,
  before: ArchiveState,
  after: ArchiveState,
  renamed: ReadonlyMap<string, string | null>,
): boolean {
  const text = before.texts.files.find((f) => f.path === file);
  if (!text || after.texts.files.some((f) => f.id === text.id)) return false;
  const to = renamed.get(text.id);
  if (to !== undefined) return after.documents.some((d) => d.id === to);
  return renamedTo(text.bytes, before, after).length === 1;
}

function deletedText(
  file: string,
  deleted: readonly string[],
  before: ArchiveState,
  after: ArchiveState,
): string | null {
  const text = before.texts.files.find((f) => f.path === file);
  if (!text) return null;
  const heir = after.texts.files.find((f) => f.id === text.id);
  // A text that was refused because of this one now has its address, without anybody having said
  // so.
  const isHeirRefused = before.diagnostics.some((d) => d.code === 'trung-ma' && d.file === heir?.path);
  if (heir && !isHeirRefused) return null;
  const gone = new Set(deleted);
  const others = before.documents.filter((d) => !gone.has(d.source.file));
  const citing = others.flatMap((d) =>
    d.references
      .filter((r) => r.target === text.id)
      .map((r) => `${d.id}${r.mentions[0] ? ` dòng ${r.mentions[0].line}` : ''}`),
  );
  const replaced = others.filter((d) => d.withdrawn?.replacedBy === text.id).map((d) => d.id);
  return [
    `văn bản “${text.id}”`,
    ...(heir ? [`địa chỉ nay chuyển sang tệp ${heir.path}`] : []),
    ...renamedTo(text.bytes, before, after).map((name) => `nay là tệp ${name}`),
    ...listedIds('được viện dẫn ở', citing),
    ...listedIds('là văn bản thay thế của', replaced),
  ].join('; ');
}

function deletedTerm(file: string, before: ArchiveState): string | null {
  const id = /^content\/glossary\/(.+)\.yaml$/.exec(file)?.[1];
  if (id === undefined) return null;
  const using = before.documents.filter((d) => d.terms.some((t) => t.id === id)).map((d) => d.id);
  return [`thuật ngữ “${id}”`, ...listedIds('được dùng ở', using)].join('; ');
}

/** Files of new names with the same bytes. */
function renamedTo(bytes: Uint8Array, before: ArchiveState, after: ArchiveState): string[] {
  const known = new Set(before.texts.files.map((f) => f.path));
  return after.texts.files
    .filter((f) => !known.has(f.path) && Buffer.compare(f.bytes, bytes) === 0)
    .map((f) => basename(f.path));
}

function listedIds(what: string, all: readonly string[]): string[] {
  if (all.length === 0) return [];
  const more = all.length > NAMED_AT_MOST ? ` và ${all.length - NAMED_AT_MOST} nơi khác` : '';
  return [`${what} ${all.slice(0, NAMED_AT_MOST).join(', ')}${more}`];
}
