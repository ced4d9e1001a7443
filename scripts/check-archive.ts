/** The check itself: which documents, what was read, what was linked before and now. Prints nothing but progress. */
import { basename, join } from 'node:path';
import type { Diagnostic } from '../src/convert/diagnostic.ts';
import { readArchive, type LinkedArchive } from '../src/convert/read-archive.ts';
import type { DocumentType } from '../src/schema/document-type.ts';
import { archiveAt, lastConverted, tablesChanged } from './check-before.ts';
import { branchPoint, changesSince, type Changes } from './check-git.ts';
import { guests, shownPath } from './check-guests.ts';
import { linkChanges } from './check-links.ts';
import { rememberingReader, withProgress, type Texts } from './check-reader.ts';
import { checkedDocument, findingsOf, leftOut, reportOf, type CheckReport } from './check-report.ts';
import { readKnowledge } from './knowledge.ts';
import { readSourceFiles, type SourceFiles } from './source-files.ts';

/** What to check: named files, what changed since a commit, or everything. */
export type Scope =
  | { readonly kind: 'files'; readonly paths: readonly string[] }
  | { readonly kind: 'since'; readonly commit: string }
  | { readonly kind: 'all' };

const SHOWN = 'content/sources';

const deletions = (deleted: readonly string[], found: SourceFiles): Diagnostic[] =>
  deleted
    .filter((path) => path.startsWith(`${SHOWN}/`) && /\.txt$/i.test(path))
    .map((path) => ({ id: basename(path).replace(/\.txt$/i, ''), path }))
    .filter(({ id }) => !found.files.some((f) => f.id === id))
    .map(({ id, path }) => ({ code: 'da-xoa', file: path, line: 1, column: 1, value: id }));

const SCOPES = {
  files: () => 'các tệp được nêu',
  since: (commit: string) => (commit === 'HEAD' ? 'những gì mới thêm hay sửa' : `những gì thay đổi từ ${commit}`),
  all: () => 'cả kho',
} as const;

const textOf = (path: string): string => path.replace(/\.yaml$/i, '.txt');

/** Whether a file is to be told of; a sidecar stands for its text. */
const scopeTest = (root: string, scope: Scope, changes: Changes | null): ((file: string) => boolean) => {
  if (scope.kind === 'all') return () => true;
  const paths =
    scope.kind === 'files'
      ? scope.paths.map((path) => shownPath(root, path))
      : [...(changes?.present ?? []), ...(changes?.deleted ?? [])];
  const wanted = new Set(paths.map(textOf));
  return (file) => wanted.has(textOf(file));
};

/** The documents in scope with what is said of each file and its sidecar, and what is said of no document. */
const documentsIn = (
  { files, sidecars }: Texts,
  { documents, diagnostics }: LinkedArchive,
  types: readonly DocumentType[],
  inScope: (file: string) => boolean,
): Pick<CheckReport, 'documents'> & { readonly rest: readonly Diagnostic[] } => {
  const byFile = Map.groupBy(diagnostics, (d) => d.file);
  const published = new Map(documents.map((d) => [d.fields.id, d.fields]));
  const names = new Map(types.map((t) => [t.slug, t.name]));
  const told = new Set<string>();
  const checked = files
    .filter((f) => inScope(f.path))
    .map(({ id, path }) => {
      const own = [path, sidecars.get(id)?.path ?? ''];
      for (const file of own) told.add(file);
      const said = own.flatMap((file) => byFile.get(file) ?? []);
      const fields = published.get(id);
      return fields ? checkedDocument(fields, said, (slug) => names.get(slug) ?? slug) : leftOut(path, id, said);
    });
  return { documents: checked, rest: diagnostics.filter((d) => !told.has(d.file) && inScope(d.file)) };
};

/** Checks part or all of the archive below `root`. */
export const checkArchive = (root: string, scope: Scope): CheckReport => {
  const content = join(root, 'content');
  const { value: knowledge, diagnostics: tableFaults } = readKnowledge(content);
  const held = readSourceFiles(join(content, 'sources'), SHOWN);
  const since = scope.kind === 'since' ? branchPoint(root, scope.commit) : null;
  const changes = since === null ? null : changesSince(root, since);
  const extra = guests(root, scope.kind === 'files' ? scope.paths : [], held);
  const texts: Texts = {
    files: [...held.files, ...extra.files],
    sidecars: new Map([...held.sidecars, ...extra.sidecars]),
  };
  const readOne = rememberingReader();
  const { options, done } = withProgress('Đọc', texts, readOne);
  const archive = readArchive(texts.files, knowledge, options);
  done();
  const before =
    since === null
      ? lastConverted(join(content, 'directives'))
      : archiveAt(root, since, tablesChanged(changes) ? null : knowledge, readOne);
  const after = archive.documents.map((d) => d.fields);
  const diagnostics = [...held.diagnostics, ...extra.diagnostics, ...archive.diagnostics];
  const { documents, rest } = documentsIn(
    texts,
    { ...archive, diagnostics },
    knowledge.types,
    scopeTest(root, scope, changes),
  );
  return reportOf({
    scope: scope.kind === 'since' ? SCOPES.since(scope.commit) : SCOPES[scope.kind](),
    documents,
    links: before ? linkChanges(before, after) : [],
    comparedWith: before === null ? null : since === null ? 'lần chuyển trước' : `commit ${since.slice(0, 8)}`,
    other: findingsOf([...tableFaults, ...rest, ...deletions(changes?.deleted ?? [], held)]),
  });
};
