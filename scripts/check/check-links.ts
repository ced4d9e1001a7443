import type { Directive } from '../../src/schema/directive.ts';
import { citationPairs, type Citing } from './citation-pairs.ts';

type Resolution = Pick<Directive['references'][number], 'number' | 'resolution' | 'target' | 'candidates' | 'mentions'>;

/** What linking says of a document; all that is compared between two states of the archive. */
export type LinkedFields = Citing<Resolution>;

/**
 * A citation whose link is not what it was. `target` is the id it leads to, or led to when lost;
 * `candidates` are keys.
 */
export interface LinkChange {
  readonly kind: 'gained' | 'lost' | 'ambiguous';
  readonly from: string;
  readonly number: string;
  readonly target: string | null;
  readonly candidates: readonly string[];
  readonly line: number | null;
  readonly sentence: string | null;
}

/**
 * Which links to documents of the archive were lost, gained, or became ambiguous, in the order of
 * the documents after and then of those gone.
 */
export function linkChanges(before: readonly LinkedFields[], after: readonly LinkedFields[]): LinkChange[] {
  return citationPairs(before, after).flatMap(({ from, was, is }) => [
    ...(was?.target && was.target !== is?.target ? [linkChange('lost', from, was)] : []),
    ...(is?.target && is.target !== was?.target ? [linkChange('gained', from, is)] : []),
    ...(is?.resolution === 'ambiguous' && was?.resolution !== 'ambiguous' ? [linkChange('ambiguous', from, is)] : []),
  ]);
}

function linkChange(kind: LinkChange['kind'], from: string, r: Resolution): LinkChange {
  const [mention] = r.mentions;
  return {
    kind,
    from,
    number: r.number,
    target: r.target,
    candidates: r.candidates,
    line: mention?.line ?? null,
    sentence: mention?.sentence ?? null,
  };
}
