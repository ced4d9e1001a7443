/**
 * The check itself: which documents, what was read, what was linked before and now. Prints nothing
 * but progress.
 */
import { join } from 'node:path';
import type { Diagnostic } from '../../src/convert/diagnostic.ts';
import { archiveAt, isTable, lastConverted, tablesChanged } from './check-before.ts';
import { deletions } from './check-deleted.ts';
import { effectsOf } from './check-effects.ts';
import { findingsOf } from '../../src/workbench/report/finding.ts';
import { branchPoint, changesSince } from './check-git.ts';
import { guests, shownPath, textOf } from './check-guests.ts';
import { linkChanges } from './check-links.ts';
import { checkMemory } from './check-reader.ts';
import { checkedDocument, leftOutDocument, reportOf, type CheckReport } from './check-report.ts';
import { readState, withoutHidden, withoutRecanted, type ArchiveState } from './check-state.ts';
import { changedTexts } from './check-texts.ts';
import { readKnowledge } from '../content/knowledge.ts';
import { readContentFiles } from '../content/content-files.ts';
import { renamedByStaff } from '../../src/integrations/renamed-addresses.ts';
import type { SourceFiles } from '../../src/sources/source-files.ts';
import { visibleControls } from '../../src/sources/source-name.ts';

/** What to check: named files, what changed since a commit, or everything. */
export type CheckScope =
  | { readonly kind: 'files'; readonly paths: readonly string[] }
  | { readonly kind: 'since'; readonly commit: string }
  | { readonly kind: 'all' };

/**
 * Checks part or all of the archive below `root`. Since a commit, the whole archive is compared
 * with what it was.
 */
export function checkArchive(root: string, scope: CheckScope): CheckReport {
  const content = join(root, 'content');
  const knowledge = readKnowledge(content);
  const memory = checkMemory(content, knowledge.value);
  const state = readState('Đọc', filesOf(root, scope), knowledge, memory);
  if (scope.kind !== 'since') {
    const before = lastConverted(join(content, 'directives'))?.filter((d) => !state.hidden.has(d.id)) ?? null;
    const { documents, rest } = documentsIn(state, scope.kind === 'all' ? () => true : namedFiles(root, scope.paths));
    return reportOf({
      scope: scope.kind === 'all' ? 'cả kho' : 'các tệp được nêu',
      documents,
      links: before ? linkChanges(before, state.documents) : [],
      comparedWith: before && 'lần chuyển trước',
      other: findingsOf(rest),
      effects: null,
    });
  }
  const since = branchPoint(root, scope.commit);
  const changes = changesSince(root, since);
  const touched = isOneOf([...changes.present, ...changes.deleted]);
  const then = archiveAt(root, since, tablesChanged(changes) ? null : knowledge, memory);
  const shown = withoutHidden(then, state);
  const before = withoutRecanted(shown, state);
  const diagnostics = [...state.diagnostics, ...changedTexts(shown, state)];
  const { documents, rest } = documentsIn({ ...state, diagnostics }, touched);
  return reportOf({
    scope: scope.commit === 'HEAD' ? 'những gì mới thêm hay sửa' : `những gì thay đổi từ ${scope.commit}`,
    documents,
    links: linkChanges(before.documents, state.documents),
    comparedWith: `commit ${since.slice(0, 8)}`,
    other: findingsOf([...rest, ...deletions(changes.deleted, before, state, renamedByStaff(content))]),
    effects: effectsOf(before, state, { ...changes, has: touched }),
  });
}

/** The files of the archive and the named files that are not in it. */
function filesOf(root: string, scope: CheckScope): SourceFiles {
  const held = readContentFiles(join(root, 'content'));
  if (scope.kind !== 'files') return held;
  const extra = guests(root, scope.paths, held);
  return {
    files: [...held.files, ...extra.files],
    sidecars: new Map([...held.sidecars, ...extra.sidecars]),
    diagnostics: [...held.diagnostics, ...extra.diagnostics],
  };
}

/**
 * The documents in scope with what is said of each file and its sidecar, and what is said of no
 * document.
 */
function documentsIn(
  { texts, documents, diagnostics, hidden, typeName }: ArchiveState,
  inScope: (file: string) => boolean,
): Pick<CheckReport, 'documents'> & { readonly rest: readonly Diagnostic[] } {
  const byFile = Map.groupBy(diagnostics, (d) => d.file);
  const published = new Map(documents.map((d) => [d.id, d]));
  const told = new Set<string>();
  const checked = texts.files
    .filter((f) => inScope(f.path))
    .map(({ id, path }) => {
      const own = [path, texts.sidecars.get(id)?.path ?? ''];
      for (const file of own) told.add(file);
      const said = own.flatMap((file) => byFile.get(file) ?? []);
      const fields = published.get(id);
      return fields ? checkedDocument(fields, said, typeName) : leftOutDocument(path, id, said, hidden.get(id) ?? null);
    });
  return { documents: checked, rest: diagnostics.filter((d) => !told.has(d.file) && inScope(d.file)) };
}

/** Whether a file is named. The tables always count. */
function namedFiles(root: string, paths: readonly string[]): (file: string) => boolean {
  const named = isOneOf(paths.map((path) => shownPath(root, path)));
  return (file) => named(file) || isTable(file);
}

/**
 * Whether a file is one of these, lies in a folder that is, or is a folder that holds one; a
 * sidecar counts as its text. Git and macOS may compose the letters of one name otherwise.
 */
function isOneOf(paths: readonly string[]): (file: string) => boolean {
  const wanted = new Set(paths.map((path) => textOf(visibleControls(path)).normalize('NFC')));
  const holders = new Set([...wanted].flatMap(foldersOf));
  return (file) => {
    const text = textOf(file).normalize('NFC');
    return wanted.has(text) || holders.has(file.normalize('NFC')) || foldersOf(text).some((at) => wanted.has(at));
  };
}

/** The folders that a path names: `a/b/c` → `a`, `a/b`. */
function foldersOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'));
}
