/** What a change does to other files, in words that the terminal and GitHub share. */
import type { Effects } from './check-effects.ts';
import type { Finding } from '../../src/workbench/report/finding.ts';
import type { CheckReport } from './check-report.ts';
import type { ValueChange } from './check-values.ts';

/** The heading over what a change causes in files that it does not touch. */
export const EFFECTS = 'Phát sinh do thay đổi này, ở các tệp không sửa';

/** The heading over findings that are no more. */
export const VANISHED = 'Không còn nữa nhờ thay đổi này';

/** More files, findings or items of a list than this are counted. */
const SHOWN_EFFECTS = { files: 20, vanished: 20, changed: 10, items: 5, letters: 120 } as const;

/** An untouched file with its new findings and its changed values. */
export interface Affected {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly values: readonly ValueChange[];
}

/**
 * The untouched files that a change affects, in order, and how many more there are than are shown.
 */
export function affectedFiles(report: CheckReport): { readonly shown: readonly Affected[]; readonly more: number } {
  const { appeared = [], values = [] } = report.effects ?? {};
  const touched = new Set(report.documents.map((d) => d.file));
  const others = values.filter((d) => !touched.has(d.file));
  const files = [...new Set([...appeared, ...others].map((x) => x.file))].sort();
  const findings = Map.groupBy(appeared, (f) => f.file);
  const changes = new Map(others.map((d) => [d.file, d.values]));
  const shown = files.slice(0, SHOWN_EFFECTS.files).map((file) => ({
    file,
    findings: findings.get(file) ?? [],
    values: changes.get(file) ?? [],
  }));
  return { shown, more: files.length - shown.length };
}

/** The changed values of a file that the change itself touches. */
export function ownChanges(report: CheckReport, file: string): readonly ValueChange[] {
  return report.effects?.values.find((d) => d.file === file)?.values ?? [];
}

/** `ngày ban hành: 2021-10-19 → 2021-10-20`; of a list what is gone and what is new. */
export function valueWords({ name, list, before, after }: ValueChange): string {
  if (!list) return `${name}: ${items(before) || '–'} → ${items(after) || '–'}`;
  const parts = [before.length > 0 && `mất ${items(before)}`, after.length > 0 && `thêm ${items(after)}`];
  return `${name}: ${parts.filter(Boolean).join('; ')}`;
}

/** The files of the change: `content/glossary/5k.yaml (xóa)`. */
export function changedWords({ changed }: Effects): string {
  const names = changed.slice(0, SHOWN_EFFECTS.changed).map(({ file, deleted }) => (deleted ? `${file} (xóa)` : file));
  const more = changed.length - names.length;
  return `Thay đổi: ${names.join(', ')}${more > 0 ? ` và ${more} tệp khác` : ''}`;
}

/** One line for each finding that is no more. */
export function vanishedWords({ vanished }: Effects): string[] {
  const lines = vanished.slice(0, SHOWN_EFFECTS.vanished).map((f) => short(`${f.file}: [${f.code}] ${f.message}`));
  const more = vanished.length - lines.length;
  return more > 0 ? [...lines, `và ${more} điều khác`] : lines;
}

function items(all: readonly string[]): string {
  const more = all.length - SHOWN_EFFECTS.items;
  return `${all.slice(0, SHOWN_EFFECTS.items).map(short).join('; ')}${more > 0 ? ` và ${more} mục khác` : ''}`;
}

function short(words: string): string {
  return words.length > SHOWN_EFFECTS.letters ? `${words.slice(0, SHOWN_EFFECTS.letters)}…` : words;
}
