import { readArchive, writeDocument } from '../../src/convert/convert.ts';
import type { Diagnostic } from '../../src/convert/diagnostic.ts';
import type { Knowledge } from '../../src/convert/knowledge.ts';
import type { Outcome } from '../../src/convert/model.ts';
import type { LinkedDocument } from '../../src/convert/archive/run-archive.ts';
import type { Directive } from '../../src/schema/directive.ts';
import { withProgress, type CheckMemory, type Texts } from './check-reader.ts';
import type { TypeName } from '../../src/workbench/report/shown-values.ts';
import { tryPage } from '../convert/publishable.ts';
import type { SourceFiles } from '../../src/sources/source-files.ts';

/** Why nothing is said of a text. */
export type Hidden = 'removed' | 'withheld';

/** An archive as it is checked: its files, what is published of them, and all that was found. */
export interface ArchiveState {
  readonly texts: Texts;
  readonly documents: readonly Directive[];
  readonly diagnostics: readonly Diagnostic[];
  /**
   * Ids of the texts that are not published, and of which nothing is said: taken down, or held back
   * by the gate.
   */
  readonly hidden: ReadonlyMap<string, Hidden>;
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
  memory: CheckMemory,
): ArchiveState {
  const { options, done } = withProgress(what, files, memory.readOne);
  const fileOf = new Map(files.files.map((file) => [file.id, file]));
  const { documents, diagnostics, removals, withheld } = readArchive(files.files, knowledge.value, {
    ...options,
    finish: (document) => {
      const { id } = document.fields;
      const file = fileOf.get(id);
      const isMade = file && memory.isMade(document, file, files.sidecars.get(id), knowledge.value);
      return isMade ? null : tryToPublish(document, knowledge.value);
    },
  });
  done();
  const names = new Map(knowledge.value.types.map((t) => [t.slug, t.name]));
  return {
    texts: files,
    documents: documents.map((d) => d.fields),
    diagnostics: [...knowledge.diagnostics, ...files.diagnostics, ...diagnostics],
    hidden: new Map([
      ...removals.map(({ id }) => [id, 'removed'] as const),
      ...[...withheld].map((id) => [id, 'withheld'] as const),
    ]),
    typeName: (slug) => names.get(slug) ?? slug,
  };
}

/**
 * The state without what a later one hides: a comparison of both must not repeat in public logs the
 * words that a change takes down. What other documents say, their links included, stays.
 */
export function withoutHidden(state: ArchiveState, later: ArchiveState): ArchiveState {
  return withoutDocuments(state, new Set(later.hidden.keys()));
}

/**
 * The state without the documents that were published by an answer (`public`) which a later state
 * no longer has: the words of their fields are not quoted beside those of the copy that replaces
 * them.
 */
export function withoutRecanted(state: ArchiveState, later: ArchiveState): ArchiveState {
  const unanswered = new Set(later.documents.filter((d) => d.public === null).map((d) => d.id));
  const recanted = state.documents.filter((d) => d.public !== null && unanswered.has(d.id));
  return withoutDocuments(state, new Set(recanted.map((d) => d.id)));
}

function withoutDocuments(state: ArchiveState, ids: ReadonlySet<string>): ArchiveState {
  if (ids.size === 0) return state;
  const { files, sidecars } = state.texts;
  const gone = files.filter((f) => ids.has(f.id)).map((f) => f.path);
  const paths = new Set([...gone, ...[...ids].flatMap((id) => sidecars.get(id)?.path ?? [])]);
  return {
    ...state,
    texts: { files: files.filter((f) => !ids.has(f.id)), sidecars },
    documents: state.documents.filter((d) => !ids.has(d.id)),
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
