/**
 * Texts whose content staff have taken down: they are not even read, so that nothing of them can be
 * published.
 */
import { correctionForms } from '../schema/correction.ts';
import type { Removal } from '../schema/removal.ts';
import { contentRemoval, type ContentRemoval } from './correct/content-removal.ts';
import type { SidecarReading } from './correct/reading.ts';
import { readWithdrawn } from './correct/read-values.ts';
import type { Sidecar } from './correct/sidecar.ts';
import { readYamlKeys } from '../yaml/read-yaml.ts';
import type { Diagnostic, DiagnosticCode } from './diagnostic.ts';
import { faultAt } from './fault.ts';
import type { Knowledge } from './knowledge.ts';
import type { Position, SourceFile } from './model.ts';

/** A removal and the place in the sidecar that states it. */
export interface StatedRemoval {
  readonly removal: Removal;
  readonly file: string;
  readonly at: Position;
}

/**
 * The files that may be read, what was taken down, and what is said of it. No finding repeats words
 * of a text.
 */
export interface Removals {
  readonly files: readonly SourceFile[];
  readonly stated: readonly StatedRemoval[];
  readonly diagnostics: readonly Diagnostic[];
}

interface SidecarFindings {
  readonly stated: StatedRemoval | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Of one sidecar. */
const MOST_FAULTS = 20;

type Said = Exclude<ContentRemoval, { kind: 'none' }>;

/**
 * Parts the files whose content is taken down from the others. A sidecar whose text is already
 * deleted counts too.
 */
export function removalsOf(
  files: readonly SourceFile[],
  sidecars: ReadonlyMap<string, Sidecar>,
  knowledge: Pick<Knowledge, 'types' | 'gazetteer'>,
): Removals {
  const textOf = new Map(files.map((f) => [f.id, f]));
  const removed = new Set<string>();
  const found = [...sidecars].flatMap(([id, sidecar]): SidecarFindings[] => {
    try {
      const said = contentRemoval(sidecar);
      if (said.kind === 'none') return [];
      removed.add(id);
      return [removalOf(id, sidecar, said, textOf.get(id), knowledge)];
    } catch (error) {
      // It may have said that the text is to be taken down: the text is held back.
      removed.add(id);
      return [{ stated: null, diagnostics: [faultAt(sidecar.path, 'read', error)] }];
    }
  });
  return {
    files: removed.size === 0 ? files : files.filter((f) => !removed.has(f.id)),
    stated: found.flatMap(({ stated }) => stated ?? []),
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
  };
}

function removalOf(
  id: string,
  sidecar: Sidecar,
  said: Said,
  text: SourceFile | undefined,
  tables: Pick<Knowledge, 'types' | 'gazetteer'>,
): { readonly stated: StatedRemoval; readonly diagnostics: readonly Diagnostic[] } {
  const file = sidecar.path;
  const diagnostics: Diagnostic[] = [];
  const say = (code: DiagnosticCode, at: Position, value: string): undefined =>
    void diagnostics.push({ code, file, line: at.line, column: at.column, value });
  if (said.kind === 'unclear') {
    say('go-chua-ro', said.at, said.words);
    const removal = { id, reason: null, on: null, describedAs: null, replacedBy: null };
    return { stated: { removal, file, at: said.at }, diagnostics };
  }
  const withdrawn = readWithdrawn(said.withdrawn, withdrawnReading(sidecar, said, tables, say));
  say('da-go', said.at, id);
  for (const fault of said.faults.slice(0, MOST_FAULTS)) say('sua-yaml-hong', fault, fault.words);
  const left = [
    ...(text ? [`tệp ${text.path.split('/').at(-1)}`] : []),
    ...(said.faults.length > 0 ? ['chỗ không đọc được của tệp .yaml'] : []),
    ...(said.otherKeys.length > 0 ? [`mục ${said.otherKeys.map(knownKey).join(', ')} của tệp .yaml`] : []),
  ];
  if (left.length > 0) say('go-con-ban-sao', said.at, left.join(' và '));
  const { reason = null, on = null, describedAs = null, replacedBy = null } = withdrawn ?? {};
  return { stated: { removal: { id, reason, on, describedAs, replacedBy }, file, at: said.at }, diagnostics };
}

/** Reports in the group `withdrawn` alone; the rest of the sidecar is not read. */
function withdrawnReading(
  sidecar: Sidecar,
  said: Said,
  { types, gazetteer }: Pick<Knowledge, 'types' | 'gazetteer'>,
  say: (code: DiagnosticCode, at: Position, value: string) => undefined,
): SidecarReading {
  const { placeOf } = readYamlKeys(sidecar.bytes);
  const { expected, example } = correctionForms.withdrawn;
  return {
    types,
    gazetteer,
    positionOf: placeOf,
    wrong: (node, hint) =>
      say(
        'sua-sai-dang',
        node ? placeOf(node) : said.at,
        `withdrawn: cần ${expected}${hint ? ` (${hint})` : ''}. Ví dụ: ${example}`,
      ),
    unknownKey: (node, words) => say('sua-muc-la', placeOf(node), words),
  };
}

/** A mistyped key may hold words of the text, so only keys that exist are named. */
function knownKey(key: string): string {
  return key in correctionForms ? key : '(tên lạ)';
}
