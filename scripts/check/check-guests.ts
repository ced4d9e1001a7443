import { basename, resolve } from 'node:path';
import type { Sidecar } from '../../src/convert/correct/sidecar.ts';
import type { Diagnostic } from '../../src/convert/diagnostic.ts';
import { limits } from '../../src/convert/limits.ts';
import type { SourceFile } from '../../src/convert/model.ts';
import { pathWithin, withSlashes } from '../../src/store/path-forms.ts';
import { readPlainFile } from '../../src/store/plain-file.ts';
import type { SourceFiles } from '../../src/sources/source-files.ts';

/**
 * A named file as it is called in messages: below the checkout by its path from there. A sidecar
 * stands for its text.
 */
export function shownPath(root: string, path: string): string {
  return (pathWithin(resolve(path), root) ?? withSlashes(path)).replace(/\.yaml$/i, '.txt');
}

/**
 * The path of the text that a path belongs to: a correction's is its text's, and the case of the
 * ending says nothing.
 */
export function textOf(path: string): string {
  return path.replace(/\.(?:yaml|txt)$/i, '.txt');
}

/**
 * Named files that are not in the archive yet, read beside it under an id of their own. A link that
 * is named is followed, for it lies outside the archive.
 */
export function guests(
  root: string,
  paths: readonly string[],
  held: SourceFiles,
): { files: SourceFile[]; sidecars: Map<string, Sidecar>; diagnostics: Diagnostic[] } {
  const sidecars = new Map<string, Sidecar>();
  const diagnostics: Diagnostic[] = [];
  const heldFiles = [...held.files.map((f) => f.path), ...held.diagnostics.map((d) => d.file)];
  const known = new Set(heldFiles.map((file) => textOf(file).normalize('NFC')));
  const isFolder = (shown: string): boolean => [...known].some((file) => file.startsWith(`${shown}/`));
  const files = paths.flatMap((path): SourceFile[] => {
    const shown = shownPath(root, path);
    const composed = shown.normalize('NFC');
    if (known.has(textOf(composed)) || isFolder(composed)) return [];
    const text = path.replace(/\.yaml$/i, '.txt');
    const id = `ngoai-kho-${basename(text, '.txt')}`;
    const read = readPlainFile(text, { atMost: limits.textBytes, follow: true });
    if (!read.ok) {
      diagnostics.push({ code: read.code, file: shown, line: 1, column: 1, value: read.value });
      return [];
    }
    const beside = text.replace(/\.txt$/i, '.yaml');
    const correction = beside === text ? null : readPlainFile(beside, { atMost: limits.textBytes, follow: true });
    if (correction?.ok) sidecars.set(id, { path: withSlashes(beside), bytes: correction.bytes });
    return [{ id, path: shown, bytes: read.bytes }];
  });
  return { files, sidecars, diagnostics };
}
