/** The gate as a step of conversion: what it sees in a text, and whether staff answered for it. */
import { lookThroughText, type PlacedSighting } from '../gate/look-through.ts';
import { gateKinds } from '../gate/sighting.ts';
import type { Correction } from '../schema/correction.ts';
import { decodeYaml } from '../yaml/decode-yaml.ts';
import type { Sidecar } from './correct/sidecar.ts';
import type { Diagnostic, DiagnosticCode } from './diagnostic.ts';
import type { SourceText } from './model.ts';

/**
 * What keeps a text back. `open`: it is only said, for those who look at texts on their own
 * machine.
 */
export type Gate = 'shut' | 'open';

/** More findings of one text than this are counted. */
const MOST_SIGHTINGS = 20;

const CODES = { secrecy: 'dau-mat', personal: 'du-lieu-ca-nhan' } as const;

/** What may be said of a text that is held back; all else could repeat words of it. */
const SAID_OF_WITHHELD: ReadonlySet<DiagnosticCode> = new Set([
  ...Object.values(CODES),
  'dang-chua-ro',
  'sua-yaml-hong',
] as const);

/** Of a text before the gate. */
export interface BeforeGate {
  readonly source: SourceText;
  readonly sidecar: Sidecar | undefined;
  readonly correction: Correction | null;
}

/** Whether the gate holds the text back, and what it says. */
export interface Passage {
  readonly isWithheld: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Looks through a text, and through what its sidecar enters beside it. It may pass where nothing is
 * seen, or where the sidecar answers `public` with who, when and on what ground; an answer from
 * before the text was last changed (`textChanges`) is none. No finding repeats what was seen.
 */
export function gateOf({ source, sidecar, correction }: BeforeGate): Passage {
  const ofText = lookThroughText(source.meant).map((s) => findingAt(s, source.path, source.positionAt(s.start)));
  const ofSidecar = sidecar ? personalDataEntered(sidecar) : [];
  const seen = [...ofText, ...ofSidecar, ...secrecyOfExchange(correction)];
  if (seen.length === 0) return { isWithheld: false, diagnostics: [] };
  const answer = correction?.values.public;
  if (!answer) return { isWithheld: true, diagnostics: [...firstFew(seen), ...misreadAnswer(sidecar, correction)] };
  const { file } = correction;
  const { line, column } = answer;
  const changed = lastChange(correction);
  if (changed !== null && changed > answer.value.on) {
    const value = `câu trả lời ngày ${answer.value.on} có trước lần thay chữ ngày ${changed}; xem lại bản mới rồi ghi ngày quyết định mới`;
    const stale: Diagnostic = { code: 'dang-chua-ro', file, line, column, value };
    return { isWithheld: true, diagnostics: [...firstFew(seen), stale] };
  }
  const answered: Diagnostic = { code: 'dang-co-can-cu', file, line, column, value: summaryWords(seen) };
  return { isWithheld: false, diagnostics: [answered] };
}

/** Whether the gate has said something for which a text is held back. */
export function holdsBack(diagnostics: readonly Diagnostic[]): boolean {
  const grave: readonly DiagnosticCode[] = Object.values(CODES);
  return diagnostics.some(({ code }) => grave.includes(code));
}

/** What may be printed of all that was found on the way to a text that is held back. */
export function sayableOfWithheld(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({ code }) => SAID_OF_WITHHELD.has(code));
}

function findingAt(
  { kind, masked }: PlacedSighting,
  file: string,
  { line, column }: { readonly line: number; readonly column: number },
): Diagnostic {
  const { family, name } = gateKinds[kind];
  return { code: CODES[family], file, line, column, value: `${name} (${masked})` };
}

/** A trích yếu that staff enter is published as much as one that is read. */
function personalDataEntered({ path, bytes }: Sidecar): Diagnostic[] {
  const decoded = decodeYaml(bytes);
  if ('words' in decoded) return [];
  return lookThroughText(decoded.text)
    .filter(({ kind }) => gateKinds[kind].family === 'personal')
    .map((sighting) => findingAt(sighting, path, sighting));
}

/** Phạm vi phổ biến as the document exchange has it: “Lưu hành nội bộ” counts as it does in a text. */
function secrecyOfExchange(correction: Correction | null): Diagnostic[] {
  const sphere = correction?.values.exchange?.value.sphere;
  if (!correction || !sphere) return [];
  return lookThroughText(sphere.value)
    .filter(({ kind }) => gateKinds[kind].family === 'secrecy')
    .map((sighting) => findingAt(sighting, correction.file, sphere));
}

/** A sidecar that seems to answer, but in which no answer could be read or found by its name. */
function misreadAnswer(sidecar: Sidecar | undefined, correction: Correction | null): Diagnostic[] {
  if (!sidecar || !correction) return [];
  const raw = new TextDecoder('latin1').decode(sidecar.bytes).replaceAll('\0', '');
  if (!/publi[ck]|ground\s*:/i.test(raw)) return [];
  const value = 'không đọc được mục này, hoặc tên mục viết sai';
  return [{ code: 'dang-chua-ro', file: sidecar.path, line: 1, column: 1, value }];
}

function lastChange({ values }: Correction): string | null {
  const days = values.textChanges?.value.map(({ on }) => on) ?? [];
  return days.toSorted().at(-1) ?? null;
}

function firstFew(seen: readonly Diagnostic[]): Diagnostic[] {
  const next = seen[MOST_SIGHTINGS];
  if (next === undefined) return [...seen];
  return [...seen.slice(0, MOST_SIGHTINGS), { ...next, value: `còn ${seen.length - MOST_SIGHTINGS} chỗ nữa` }];
}

/** `dấu độ mật (“MẬT”) ở dòng 1; …`, the kinds once with their lines. */
function summaryWords(seen: readonly Diagnostic[]): string {
  const byName = Map.groupBy(seen, ({ value }) => value.replace(/ \([^()]*\)$/, ''));
  return [...byName].map(([name, all]) => `${name} (dòng ${lineWords(all)})`).join('; ');
}

function lineWords(all: readonly Diagnostic[]): string {
  const lines = [...new Set(all.map(({ line }) => line))];
  const shown = lines.slice(0, MOST_SIGHTINGS).join(', ');
  return lines.length > MOST_SIGHTINGS ? `${shown} …` : shown;
}
