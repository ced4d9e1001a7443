import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SourceFile } from '../../src/convert/model.ts';
import { sha256Of } from '../../src/store/sha256.ts';

/** The texts (`.txt`) in folders and the folders in them, by the SHA-256 of their bytes. */
export function textsInFolders(folders: readonly string[]): ReadonlyMap<string, SourceFile> {
  const paths = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt'))
      .map((name) => join(folder, name)),
  );
  return new Map(
    paths.map((path) => {
      const bytes = readFileSync(path);
      return [sha256Of(bytes), { id: basename(path, '.txt'), path, bytes }];
    }),
  );
}

/** The labels whose texts are at hand, with them, and the names of the others. */
export function textsOfLabels<Label extends { readonly name: string; readonly sha256: string }>(
  labels: readonly Label[],
  texts: ReadonlyMap<string, SourceFile>,
): {
  readonly at: readonly { readonly label: Label; readonly file: SourceFile }[];
  readonly withoutText: readonly string[];
} {
  const at = labels.flatMap((label) => {
    const file = texts.get(label.sha256);
    return file ? [{ label, file }] : [];
  });
  return { at, withoutText: labels.filter(({ sha256 }) => !texts.has(sha256)).map(({ name }) => name) };
}
