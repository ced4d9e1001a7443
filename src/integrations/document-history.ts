import { join } from 'node:path';
import { documentHistory, type DocumentHistory, type PastText } from '../archive/document/history/history.ts';
import { contentRemoval } from '../convert/correct/content-removal.ts';
import { decode } from '../convert/decode/decode.ts';
import { lookThroughText } from '../gate/look-through.ts';
import type { Directive } from '../schema/directive.ts';
import { sourceVersions, type SourceVersion } from '../sources/source-versions.ts';

/** The history of a document; null where git does not have it all. */
export type HistoryOf = (document: Directive) => DocumentHistory | null;

const NONE = new Uint8Array();

/**
 * Reads the histories of the sources of a content folder from git, once, when the first is asked
 * for. `read`: see {@link sourceVersions}.
 */
export function documentHistories(content: string, read = sourceVersions): HistoryOf {
  let versions: ReturnType<typeof sourceVersions> | undefined;
  return (document) => {
    // Null, where git does not know, is an answer too.
    if (versions === undefined) versions = read(join(content, 'sources'));
    const past = versions?.(document.id);
    if (past === undefined) return null;
    return documentHistory(document, {
      text: past.text.map((version) => pastText(version, decodedText(document.id, version))),
      correction: past.correction.map((version) => pastText(version, new TextDecoder().decode(version.bytes ?? NONE))),
      wasTakenDown: past.correction.some(
        ({ bytes }) => contentRemoval({ path: '', bytes: bytes ?? NONE }).kind !== 'none',
      ),
    });
  };
}

/** A version that is no text (a Word file under the name of one) is not shown. */
function pastText({ since }: SourceVersion, text: string | null): PastText {
  return { since, text: text ?? '', isShowable: text !== null && lookThroughText(text).length === 0 };
}

function decodedText(id: string, { bytes }: SourceVersion): string | null {
  if (bytes === null) return '';
  const decoded = decode({ id, path: `${id}.txt`, bytes });
  return decoded.ok ? decoded.value.meant : null;
}
