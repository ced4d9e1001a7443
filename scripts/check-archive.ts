/** The check itself: which documents, what was read, what was linked before and now. Reads files; prints nothing but progress. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { Sidecar } from '../src/convert/correct/sidecar.ts';
import type { Diagnostic } from '../src/convert/diagnostic.ts';
import type { Knowledge } from '../src/convert/knowledge.ts';
import type { SourceFile } from '../src/convert/model.ts';
import { readArchive } from '../src/convert/read-archive.ts';
import { readFrontmatter } from '../src/schema/frontmatter.ts';
import { branchPoint, changesSince, exportContent } from './check-git.ts';
import { linkChanges, type LinkedFields } from './check-links.ts';
import { checkedDocument, findingsOf, leftOut, reportOf, type CheckReport } from './check-report.ts';
import { readKnowledge } from './knowledge.ts';
import { createProgress } from './progress.ts';
import { readSourceFiles, type SourceFiles } from './source-files.ts';

/** What to check: named files, what changed since a commit, or everything. */
export type Scope =
  | { readonly kind: 'files'; readonly paths: readonly string[] }
  | { readonly kind: 'since'; readonly commit: string }
  | { readonly kind: 'all' };

const SHOWN = 'content/sources';
const slashes = (path: string): string => path.split(sep).join('/');

const read = (found: Pick<SourceFiles, 'files' | 'sidecars'>, knowledge: Knowledge, what: string) => {
  const progress = createProgress(what, found.files.length);
  const archive = readArchive(found.files, knowledge, {
    sidecars: found.sidecars,
    onRead: (file) => progress.step(file.path),
  });
  progress.done();
  return archive;
};

/** The archive as it was converted last; null when it never was. */
const lastConverted = (directives: string): LinkedFields[] | null => {
  try {
    const names = readdirSync(directives).filter((name) => name.endsWith('.mdx'));
    const documents = names.flatMap((name) => {
      const fields = readFrontmatter(readFileSync(join(directives, name), 'utf8'))?.fields;
      return fields ? [fields as unknown as LinkedFields] : [];
    });
    return documents.length > 0 ? documents : null;
  } catch {
    // Never converted, or by an earlier version of the program: nothing to compare with.
    return null;
  }
};

const archiveAt = (root: string, commit: string): readonly LinkedFields[] => {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  try {
    exportContent(root, commit, folder);
    const content = join(folder, 'content');
    const found = readSourceFiles(join(content, 'sources'), SHOWN);
    return read(found, readKnowledge(content).value, 'Đọc bản trước').documents.map((d) => d.fields);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** A named file as it is called in messages: below the checkout by its path from there. A sidecar stands for its text. */
const shownPath = (root: string, path: string): string => {
  const inside = relative(root, resolve(path));
  return slashes(inside.startsWith('..') ? path : inside).replace(/\.yaml$/i, '.txt');
};

/** Named files that are not in the archive yet, read beside it under an id of their own. */
const guests = (
  root: string,
  paths: readonly string[],
  held: SourceFiles,
): { files: SourceFile[]; sidecars: Map<string, Sidecar>; diagnostics: Diagnostic[] } => {
  const sidecars = new Map<string, Sidecar>();
  const diagnostics: Diagnostic[] = [];
  const known = new Set([...held.files.map((f) => f.path), ...held.diagnostics.map((d) => d.file)]);
  const files = paths.flatMap((path): SourceFile[] => {
    const shown = shownPath(root, path);
    if (known.has(shown)) return [];
    const text = path.replace(/\.yaml$/i, '.txt');
    const id = `ngoai-kho-${basename(text, '.txt')}`;
    try {
      const bytes = readFileSync(text);
      const beside = text.replace(/\.txt$/i, '.yaml');
      try {
        if (beside !== text) sidecars.set(id, { path: slashes(beside), bytes: readFileSync(beside) });
      } catch {
        // No corrections beside it.
      }
      return [{ id, path: shown, bytes }];
    } catch (error) {
      const value = error instanceof Error ? error.message : String(error);
      diagnostics.push({ code: 'khong-doc-duoc', file: shown, line: 1, column: 1, value });
      return [];
    }
  });
  return { files, sidecars, diagnostics };
};

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

/** Checks part or all of the archive below `root`. */
export const checkArchive = (root: string, scope: Scope): CheckReport => {
  const content = join(root, 'content');
  const knowledge = readKnowledge(content);
  const held = readSourceFiles(join(content, 'sources'), SHOWN);
  const since = scope.kind === 'since' ? branchPoint(root, scope.commit) : null;
  const changes = since === null ? null : changesSince(root, since);
  const extra = guests(root, scope.kind === 'files' ? scope.paths : [], held);
  const files = [...held.files, ...extra.files];
  const archive = read({ files, sidecars: new Map([...held.sidecars, ...extra.sidecars]) }, knowledge.value, 'Đọc');

  const named =
    scope.kind === 'files'
      ? scope.paths.map((p) => shownPath(root, p))
      : changes?.present.map((p) => p.replace(/\.yaml$/i, '.txt'));
  const wanted = named && new Set([...named, ...(changes?.deleted ?? []).map((p) => p.replace(/\.yaml$/i, '.txt'))]);
  const inScope = (file: string): boolean => wanted === undefined || wanted.has(file.replace(/\.yaml$/i, '.txt'));

  const diagnostics = [...held.diagnostics, ...extra.diagnostics, ...archive.diagnostics];
  const byFile = Map.groupBy(diagnostics, (d) => d.file);
  const sidecarOf = (id: string): string => (held.sidecars.get(id) ?? extra.sidecars.get(id))?.path ?? '';
  const saidOf = (file: string, id: string): Diagnostic[] => [
    ...(byFile.get(file) ?? []),
    ...(byFile.get(sidecarOf(id)) ?? []),
  ];
  const published = new Map(archive.documents.map((d) => [d.fields.id, d.fields]));
  const names = new Map(knowledge.value.types.map((t) => [t.slug, t.name]));
  const typeName = (slug: string): string => names.get(slug) ?? slug;
  const documents = files
    .filter((f) => inScope(f.path))
    .map(({ id, path }) => {
      const fields = published.get(id);
      return fields ? checkedDocument(fields, saidOf(path, id), typeName) : leftOut(path, id, saidOf(path, id));
    });
  const told = new Set(documents.flatMap((d) => [d.file, sidecarOf(d.id)]));
  const others = [
    ...knowledge.diagnostics,
    ...diagnostics.filter((d) => !told.has(d.file) && inScope(d.file)),
    ...deletions(changes?.deleted ?? [], held),
  ];
  const before = since === null ? lastConverted(join(content, 'directives')) : archiveAt(root, since);
  return reportOf({
    scope: scope.kind === 'since' ? SCOPES.since(scope.commit) : SCOPES[scope.kind](),
    documents,
    links: before
      ? linkChanges(
          before,
          archive.documents.map((d) => d.fields),
        )
      : [],
    comparedWith: before === null ? null : since === null ? 'lần chuyển trước' : `commit ${since.slice(0, 8)}`,
    other: findingsOf(others),
  });
};
