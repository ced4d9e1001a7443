/**
 * What a content folder holds for publishing: the texts and corrections, and a finding for every
 * file that staff may think is one and that is not read.
 */
import { join } from 'node:path';
import type { Diagnostic, DiagnosticCode } from '../../src/convert/diagnostic.ts';
import type { AddressHolder } from '../../src/sources/address-holder.ts';
import { folderEntries, type FolderEntry } from '../../src/sources/folder-entries.ts';
import { kindWords } from '../../src/store/plain-file.ts';
import { readSourceFiles, type SourceFiles } from '../../src/sources/source-files.ts';
import { visibleControls } from '../../src/sources/source-name.ts';
import { isHidden, isLeftBehind, strayFile, type StrayFile } from '../../src/sources/stray-file.ts';

/**
 * Reads the sources of a content folder and looks for texts, documents and links in the rest of it.
 * `holder`: see {@link readSourceFiles}.
 */
export function readContentFiles(content: string, holder?: AddressHolder): SourceFiles {
  const found = readSourceFiles(join(content, 'sources'), 'content/sources', holder ? { holder } : {});
  return { ...found, diagnostics: [...found.diagnostics, ...strayContent(content)] };
}

/**
 * Where files other than texts belong, as paths in content/: what fits one of them is not looked
 * at.
 */
const WANTED_PLACES: readonly RegExp[] = [
  /^reference\/(?!.*\.(?:txt|yml)$)/i,
  /^huong-dan\/.+\.(?:png|jpe?g|svg|gif|webp)$/i,
  /^site\.yaml$/,
  /(?:^|\/)readme(?:\.\w+)?$/i,
  /(?:^|\/)[A-Z]+$/,
  /\.md$/,
];

function strayContent(content: string): Diagnostic[] {
  const { entries, unreadable } = folderEntries(content, isLookedInto);
  const finding = (path: string, code: DiagnosticCode, value: string): Diagnostic => {
    const file = visibleControls(path === '' ? 'content' : `content/${path}`);
    return { code, file, line: 1, column: 1, value: visibleControls(value) };
  };
  return [
    ...unreadable.map(({ path, why }) => finding(path, 'khong-doc-duoc', why)),
    ...entries.flatMap((entry) => {
      const fault = strayFileOf(entry);
      return fault === null ? [] : [finding(entry.path, fault.code, fault.value)];
    }),
  ];
}

/** The sources have their own reader, and the generated directives are nobody's to look at. */
function isLookedInto(path: string): boolean {
  return path !== 'sources' && path !== 'directives' && !path.split('/').some((name) => name.startsWith('.'));
}

function strayFileOf({ path, kind }: FolderEntry): StrayFile | null {
  const name = path.split('/').at(-1) ?? path;
  if (isHidden(name) || isLeftBehind(name) || kind === 'folder' || path === 'directives') return null;
  // The readers of the glossary and of the tables report what they cannot read.
  if (/^(?:glossary\/[^/]+|reference\/[^/]+\.yaml)$/.test(path)) return null;
  if (kind !== 'file') return { code: 'khong-phai-tep', value: `đây là ${kindWords[kind]}` };
  if (WANTED_PLACES.some((place) => place.test(path))) return null;
  if (/\.(?:txt|yaml)$/i.test(name)) return { code: 'van-ban-sai-cho', value: `“${name}”` };
  const stray = strayFile(name);
  return stray.code === 'tep-khong-dung' ? null : stray;
}
