import type { CorrectionValues, Given } from '../../schema/correction.ts';
import type { Mention, Origin } from '../../schema/directive.ts';
import { sameNumberKey } from '../../number/number-key.ts';
import type { DiagnosticCode } from '../diagnostic.ts';
import type { DraftReference, Span } from '../model.ts';
import { contradiction } from './contradiction.ts';

type GivenReference = CorrectionValues['references'][number];

/** What correcting the citations needs of the document. */
export interface ReferenceScene {
  readonly occurrences: (words: string) => readonly Span[];
  readonly toMention: (span: Span) => Mention;
  readonly say: (code: DiagnosticCode, at: { readonly line: number; readonly column: number }, value: string) => void;
}

const FIELDS = ['documentType', 'date', 'issuer'] as const;

/**
 * Read citations with what staff say of them: facts added or put right, words that are no citation
 * taken out, citations that were missed added.
 */
export function applyReferences(
  read: readonly DraftReference[],
  given: Given<CorrectionValues['references']>,
  scene: ReferenceScene,
): readonly DraftReference[] {
  const kept: (DraftReference | null)[] = [...read];
  const news: DraftReference[] = [];
  for (const one of given.value) {
    const at = indexOf(read, one);
    const found = kept[at];
    if (at >= 0 && found) kept[at] = one.citation ? corrected(found, one, scene) : null;
    else {
      const spans = one.citation ? scene.occurrences(one.number) : [];
      if (spans.length === 0) scene.say('sua-khong-thay', one, `viện dẫn “${one.number}”`);
      if (one.citation) news.push(added(one, spans, scene.toMention));
    }
  }
  return [...kept.filter((r) => r !== null), ...news];
}

/**
 * The read citation that is meant: same number and, where one number stands for two documents, the
 * same year.
 */
function indexOf(read: readonly DraftReference[], { number, date }: GivenReference): number {
  const same = read.flatMap((r, i) => (sameNumberKey(r.number) === sameNumberKey(number) ? [i] : []));
  const ofYear = same.filter((i) => date !== null && read[i]?.date?.slice(0, 4) === date.slice(0, 4));
  return ofYear[0] ?? same[0] ?? -1;
}

function corrected(read: DraftReference, given: GivenReference, scene: ReferenceScene): DraftReference {
  const origins: Record<(typeof FIELDS)[number], Origin> = { ...read.origins };
  const line = read.mentions[0]?.line ?? null;
  for (const field of FIELDS) {
    if (given[field] === null) continue;
    const against = contradiction(field, given[field], read[field], {
      origin: read.origins[field],
      line,
      note: null,
    });
    if (against) scene.say('sua-khac-van-ban', given, `${read.number}: ${against}`);
    origins[field] = 'staff';
  }
  return {
    ...read,
    documentType: given.documentType ?? read.documentType,
    date: given.date ?? read.date,
    issuer: given.issuer ?? read.issuer,
    role: given.role ?? read.role,
    origins,
  };
}

function added(given: GivenReference, spans: readonly Span[], toMention: (span: Span) => Mention): DraftReference {
  const origin = (value: string | null): Origin => (value === null ? 'unknown' : 'staff');
  return {
    number: given.number,
    documentType: given.documentType,
    date: given.date,
    issuer: given.issuer,
    origins: { documentType: origin(given.documentType), date: origin(given.date), issuer: origin(given.issuer) },
    role: given.role ?? 'cites',
    relations: [],
    inPart: [],
    mentions: spans.map(toMention),
    spans,
  };
}
