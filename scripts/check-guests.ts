import { readFileSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import type { Sidecar } from '../src/convert/correct/sidecar.ts';
import type { Diagnostic } from '../src/convert/diagnostic.ts';
import type { SourceFile } from '../src/convert/model.ts';
import type { SourceFiles } from './source-files.ts';
import { systemErrorWords } from './system-error.ts';

const slashes = (path: string): string => path.split(sep).join('/');

/** A named file as it is called in messages: below the checkout by its path from there. A sidecar stands for its text. */
export const shownPath = (root: string, path: string): string => {
  const inside = relative(root, resolve(path));
  return slashes(inside.startsWith('..') ? path : inside).replace(/\.yaml$/i, '.txt');
};

/** Named files that are not in the archive yet, read beside it under an id of their own. */
export const guests = (
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
      const value = systemErrorWords(error) ?? 'lý do không rõ';
      diagnostics.push({ code: 'khong-doc-duoc', file: shown, line: 1, column: 1, value });
      return [];
    }
  });
  return { files, sidecars, diagnostics };
};
