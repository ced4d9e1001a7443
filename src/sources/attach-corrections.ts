/** Which correction belongs to which text. */
import { contentRemoval } from '../convert/correct/content-removal.ts';
import type { Sidecar } from '../convert/correct/sidecar.ts';
import type { DiagnosticCode } from '../convert/diagnostic.ts';
import { nameFault, visibleControls, type SourceName } from './source-name.ts';
import type { StrayFile } from './stray-file.ts';

/** Reports of a file, by its path in the folder of sources. */
export type SayOfFile = (code: DiagnosticCode, path: string, value: string) => void;

/** A correction, or a file that is one but for its name. */
export interface CorrectionFile {
  readonly name: SourceName;
  readonly fault: StrayFile | null;
}

/**
 * The corrections of published texts, by id. Those of a text that was refused are never applied to
 * another that has its address. A misnamed one is reported and counts only where it takes a text
 * down, for a slip must not publish what was to go. `texts` are all, `published` some of them.
 */
export function attachCorrections(
  corrections: readonly CorrectionFile[],
  texts: readonly SourceName[],
  published: readonly SourceName[],
  read: (path: string) => Sidecar | null,
  say: SayOfFile,
): Map<string, Sidecar> {
  const sidecars = new Map<string, Sidecar>();
  const textOf = textsBeside(texts);
  const held = new Map(published.map((text) => [text.id, text]));
  for (const { name, fault } of corrections) {
    if (fault !== null) say(fault.code, name.path, fault.value);
    const sidecar = read(name.path);
    if (sidecar === null) continue;
    const { id, path } = name;
    const text = textOf(name);
    const isPublished = text !== undefined && held.get(id) === text;
    const takesDown = contentRemoval(sidecar).kind !== 'none';
    const known = sidecars.get(id);
    if (takesDown && (isPublished || (!text && nameFault(path, id) === null))) {
      sidecars.set(id, sidecar);
      // Without its text it keeps the address by itself, against any other.
      const other = text ? undefined : held.get(id);
      if (other) say('trung-ma', other.path, `“${id}” đã là của văn bản đã gỡ ở tệp ${visibleControls(path)}`);
    } else if (fault !== null) continue;
    else if (!text) say('sua-khong-co-van-ban', path, `${name.stem}.txt`);
    else if (!isPublished) say('sua-cua-tep-bi-loai', path, `${name.stem}.txt`);
    else if (known) say('trung-ma', path, `“${id}” đã có tệp sửa ${visibleControls(known.path)}`);
    else sidecars.set(id, sidecar);
  }
  return sidecars;
}

/**
 * Finds the text beside a correction: by the name as it is written on disk, else by the same
 * letters composed otherwise.
 */
function textsBeside(texts: readonly SourceName[]): (correction: SourceName) => SourceName | undefined {
  const written = new Map(texts.map((text) => [text.beside, text]));
  const composed = new Map(texts.map((text) => [text.beside.normalize('NFC'), text]));
  return ({ beside }) => written.get(beside) ?? composed.get(beside.normalize('NFC'));
}
