import { basename, relative, resolve, sep } from 'node:path';
import type { Sidecar } from '../../src/convert/correct/sidecar.ts';
import type { Diagnostic } from '../../src/convert/diagnostic.ts';
import { limits } from '../../src/convert/limits.ts';
import type { SourceFile } from '../../src/convert/model.ts';
import { readPlainFile } from '../../src/store/plain-file.ts';
import type { SourceFiles } from '../../src/sources/source-files.ts';

/**
 * A named file as it is called in messages: below the checkout by its path from there. A sidecar
 * stands for its text.
 */
export function shownPath(root: string, path: string): string {
  const inside = relative(root, resolve(path));
  return slashes(inside.startsWith('..') ? path : inside).replace(/\.yaml$/i, '.txt');
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
  const known = new Set([...held.files.map((f) => textOf(f.path)), ...held.diagnostics.map((d) => textOf(d.file))]);
  const isFolder = (shown: string): boolean => [...known].some((file) => file.startsWith(`${shown}/`));
  const files = paths.flatMap((path): SourceFile[] => {
    const shown = shownPath(root, path);
    if (known.has(textOf(shown)) || isFolder(shown)) return [];
    const text = path.replace(/\.yaml$/i, '.txt');
    const id = `ngoai-kho-${basename(text, '.txt')}`;
    const read = readPlainFile(text, { atMost: limits.textBytes, follow: true });
    if (!read.ok) {
      diagnostics.push({ code: read.code, file: shown, line: 1, column: 1, value: read.value });
      return [];
    }
    const beside = text.replace(/\.txt$/i, '.yaml');
    const correction = beside === text ? null : readPlainFile(beside, { atMost: limits.textBytes, follow: true });
    if (correction?.ok) sidecars.set(id, { path: slashes(beside), bytes: correction.bytes });
    return [{ id, path: shown, bytes: read.bytes }];
  });
  return { files, sidecars, diagnostics };
}

function slashes(path: string): string {
  return path.split(sep).join('/');
}
