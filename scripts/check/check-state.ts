import { readArchive, writeDocument } from '../../src/convert/convert.ts';
import type { Diagnostic } from '../../src/convert/diagnostic.ts';
import type { Knowledge } from '../../src/convert/knowledge.ts';
import type { Outcome } from '../../src/convert/model.ts';
import type { LinkedDocument, ReadOne } from '../../src/convert/run-archive.ts';
import type { Directive } from '../../src/schema/directive.ts';
import { withProgress, type Texts } from './check-reader.ts';
import type { TypeName } from './check-shown.ts';
import { tryPage } from '../convert/publishable.ts';
import type { SourceFiles } from '../../src/sources/source-files.ts';

/** An archive as it is checked: its files, what is published of them, and all that was found. */
export interface ArchiveState {
  readonly texts: Texts;
  readonly documents: readonly Directive[];
  readonly diagnostics: readonly Diagnostic[];
  /** Ids of the documents whose content was taken down. */
  readonly removed: ReadonlySet<string>;
  readonly typeName: TypeName;
}

/**
 * Reads and links the files of an archive and tries the page of each; `what` names the work in the
 * progress shown.
 */
export function readState(
  what: string,
  files: SourceFiles,
  knowledge: Outcome<Knowledge>,
  readOne: ReadOne,
): ArchiveState {
  const { options, done } = withProgress(what, files, readOne);
  const { documents, diagnostics, removals } = readArchive(files.files, knowledge.value, {
    ...options,
    finish: (document) => tryToPublish(document, knowledge.value),
  });
  done();
  const names = new Map(knowledge.value.types.map((t) => [t.slug, t.name]));
  return {
    texts: files,
    documents: documents.map((d) => d.fields),
    diagnostics: [...knowledge.diagnostics, ...files.diagnostics, ...diagnostics],
    removed: new Set(removals.map((r) => r.id)),
    typeName: (slug) => names.get(slug) ?? slug,
  };
}

/**
 * The state without what another state has taken down: a comparison of both must not repeat in
 * public logs the words that a change takes down. What other documents say, their links included,
 * stays.
 */
export function withoutRemoved(state: ArchiveState, removed: ReadonlySet<string>): ArchiveState {
  if (removed.size === 0) return state;
  const { files, sidecars } = state.texts;
  const gone = files.filter((f) => removed.has(f.id)).map((f) => f.path);
  const paths = new Set([...gone, ...[...removed].flatMap((id) => sidecars.get(id)?.path ?? [])]);
  return {
    ...state,
    texts: { files: files.filter((f) => !removed.has(f.id)), sidecars },
    documents: state.documents.filter((d) => !removed.has(d.id)),
    diagnostics: state.diagnostics.filter((d) => !paths.has(d.file) && !gone.some((path) => d.value.includes(path))),
  };
}

/**
 * What passes the check can be built: a document goes as far as its page, which is then thrown
 * away.
 */
function tryToPublish(document: LinkedDocument, knowledge: Knowledge): null {
  tryPage(writeDocument(document, knowledge));
  return null;
}
