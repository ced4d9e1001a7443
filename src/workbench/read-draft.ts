/** A draft → what the archive would make of it, by the code that conversion runs. Pure. */
import type { Addresses } from '../archive/urls.ts';
import { markLinks } from '../archive/citation/marks.ts';
import { readingAids } from '../archive/document/reading/reading-aids.ts';
import { readArchive, writeDocument } from '../convert/convert.ts';
import type { LinkedDocument } from '../convert/archive/run-archive.ts';
import type { Sidecar } from '../convert/correct/sidecar.ts';
import { readBytes } from '../convert/decode/read-bytes.ts';
import { sourceLines } from '../convert/decode/source-lines.ts';
import type { Diagnostic } from '../convert/diagnostic.ts';
import { bodyOf } from '../convert/emit/body.ts';
import type { Gate } from '../convert/gate.ts';
import { inspected } from '../convert/inspected.ts';
import type { Knowledge } from '../convert/knowledge.ts';
import { limits } from '../convert/limits.ts';
import type { SourceFile } from '../convert/model.ts';
import { proposedName } from '../import/proposed-name.ts';
import { renderTree } from '../render/render-tree.ts';
import { nodesOfWritten } from '../render/written-body.ts';
import type { Directive } from '../schema/directive.ts';
import { nameFault, nameFindings, sourceName, visibleControls, type SourceName } from '../sources/source-name.ts';
import { tooHeavyWords } from '../vietnamese/size-words.ts';
import { documentReport, emptyReport } from './report/document-report.ts';
import { findingsOf } from './report/finding.ts';
import type { TypeName } from './report/shown-values.ts';
import type { DraftOutcome, DraftReading, DraftToRead } from './reading.ts';

/** Where a draft would be committed. */
const FOLDER = 'content/sources/';

/** The id of a draft whose name gives none; it is left out, and only `inspect` reads it. */
const UNNAMED = 'van-ban';

/** Of a published draft: what its files are made of. */
interface Made {
  readonly fields: Directive;
  readonly mdx: string;
  readonly html: string;
}

/**
 * Reads a draft alone. `to` has the addresses of the site that its page would link to. Never throws
 * for a draft: a fault of the program is a diagnostic.
 */
export function readDraft(draft: DraftToRead, knowledge: Knowledge, to: Addresses): DraftReading {
  const name = sourceName(draft.name);
  const path = `${FOLDER}${visibleControls(draft.name)}`;
  const file: SourceFile = { id: name.id === '' ? UNNAMED : name.id, path, bytes: draft.bytes };
  const at = { file: path, line: 1, column: 1 };
  const ofName = nameFindings(name).map((found): Diagnostic => ({ ...found, ...at }));
  const sidecars = sidecarsOf(draft, file);
  const read = refusalOf(name, file) ?? madeOf(file, sidecars, knowledge, to);
  const fields = read.made?.fields ?? null;
  const said = [...ofName, ...read.diagnostics].map(withoutCause);
  const doubtsOfArchive = said.filter(isOfArchive);
  const diagnostics = said.filter((found) => !isOfArchive(found));
  return {
    outcome: read.outcome,
    id: name.id,
    ...decodedAsReceived(draft.bytes),
    directive: fields,
    mdx: read.made?.mdx ?? null,
    bodyHtml: read.made?.html ?? null,
    inspected: JSON.stringify([inspected(fields ?? readOpen(file, sidecars, knowledge), draft.name)], null, 2),
    diagnostics,
    ...(doubtsOfArchive.length === 0 ? {} : { doubtsOfArchive }),
    findings: findingsOf(diagnostics),
    report: fields === null ? emptyReport : documentReport(fields, typeNameIn(knowledge)),
    proposedName: fields && proposedName(fields),
  };
}

function typeNameIn({ types }: Knowledge): TypeName {
  const names = new Map(types.map(({ slug, name }) => [slug, name]));
  return (slug) => names.get(slug) ?? slug;
}

interface ReadOutcome {
  readonly outcome: DraftOutcome;
  readonly made: Made | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Of a file that is left out before it is read: no page can have its name, or it is too large. */
function refusalOf({ path, id }: SourceName, { path: file, bytes }: SourceFile): ReadOutcome | null {
  if (nameFault(path, id) !== null) return { outcome: 'left-out', made: null, diagnostics: [] };
  if (bytes.length <= limits.textBytes) return null;
  const value = tooHeavyWords(bytes.length, limits.textBytes);
  return { outcome: 'left-out', made: null, diagnostics: [{ code: 'qua-gioi-han', file, line: 1, column: 1, value }] };
}

/** As `convert` does it: what cannot be written or shown as a page costs the document. */
function madeOf(
  file: SourceFile,
  sidecars: ReadonlyMap<string, Sidecar>,
  knowledge: Knowledge,
  to: Addresses,
): ReadOutcome {
  let made: Made | null = null;
  const { documents, diagnostics, removals, withheld } = readArchive([file], knowledge, {
    sidecars,
    finish: (document) => {
      made = { fields: document.fields, mdx: writeDocument(document, knowledge).mdx, html: htmlOf(document, to) };
      return null;
    },
  });
  if (documents.length > 0) return { outcome: 'published', made, diagnostics };
  const outcome = withheld.size > 0 ? 'withheld' : removals.length > 0 ? 'taken-down' : 'left-out';
  return { outcome, made: null, diagnostics };
}

function htmlOf({ fields, outline, marks }: LinkedDocument, to: Addresses): string {
  const links = markLinks(fields, to, { isWithdrawn: () => false, hasPage: () => false });
  const aids = readingAids(fields, sourceLines(outline.source));
  return renderTree(nodesOfWritten(bodyOf(outline, marks)), links, aids).html;
}

/** What `inspect` reads: it opens the gate, and takes files of any name. */
function readOpen(file: SourceFile, sidecars: ReadonlyMap<string, Sidecar>, knowledge: Knowledge): Directive | null {
  const gate: Gate = 'open';
  return readArchive([file], knowledge, { sidecars, gate }).documents[0]?.fields ?? null;
}

function sidecarsOf({ sidecar }: DraftToRead, { id, path }: SourceFile): ReadonlyMap<string, Sidecar> {
  if (sidecar === null) return new Map();
  return new Map([[id, { path: path.replace(/\.[^./]*$/, '.yaml'), bytes: new TextEncoder().encode(sidecar) }]]);
}

function decodedAsReceived(bytes: Uint8Array): Pick<DraftReading, 'text' | 'encoding'> {
  const read = readBytes(bytes);
  if (read.kind !== 'text') return { text: '', encoding: '' };
  const { text, encoding } = read.reading;
  return {
    text: text.replace(/\r\n?/g, '\n'),
    encoding: `${encoding}${read.resaved ? '+utf-8' : ''}`.toUpperCase(),
  };
}

/** Whether it says of a draft alone what only the whole archive knows. */
function isOfArchive({ code }: Diagnostic): boolean {
  return code === 'thay-bang-khong-co';
}

/** What was thrown may not be cloned into another thread; its words are for developers' commands. */
function withoutCause({ code, file, line, column, value }: Diagnostic): Diagnostic {
  return { code, file, line, column, value };
}
