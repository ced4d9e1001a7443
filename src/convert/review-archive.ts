/** What only the archive as a whole can tell: citations that fit several documents, replacements that are not held, the same document twice. */
import type { Directive } from '../schema/directive.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Outline } from './model.ts';
import type { WithdrawnAt } from './read-corrected.ts';
import type { StatedRemoval } from './removal.ts';
import { differencesOf, type Difference } from './resolve/difference.ts';
import { findDuplicates, type Duplicate } from './resolve/duplicate.ts';

/** A linked document with the text it was read from. */
export interface Reviewed {
  readonly fields: Directive;
  readonly outline: Outline;
}

const ambiguous = ({ fields }: Reviewed): Diagnostic[] =>
  fields.references
    .filter((r) => r.resolution === 'ambiguous')
    .map((r) => ({
      code: 'vien-dan-nhieu-kha-nang',
      file: fields.source.file,
      line: r.mentions[0]?.line ?? 1,
      column: 1,
      value: r.number,
    }));

const identityOf = ({ number, issuer, date }: Directive): string | null =>
  number !== null && issuer !== null && date !== null ? `${number}|${issuer.key}|${date}` : null;

const quoted = (words: string): string =>
  words === '' ? '(không có)' : `“${words.length > 60 ? `${words.slice(0, 60)}…` : words}”`;

const told = ({ a, b }: Difference, here: Outline, there: Outline): string =>
  `dòng ${here.source.positionAt(a.at).line} ${quoted(a.words)} – bên kia dòng ${there.source.positionAt(b.at).line} ${quoted(b.words)}`;

/** How many places are shown where two texts differ. */
const SHOWN = 3;

const reported = (duplicate: Duplicate, here: Reviewed, there: Reviewed): Diagnostic => {
  const differences = differencesOf(here.outline.reading, there.outline.reading, SHOWN + 1);
  const percent = `${Math.floor(duplicate.likeness * 100)} %`;
  const where =
    differences.length === 0
      ? 'giống từng chữ'
      : `giống ${percent}; khác ở ${differences
          .slice(0, SHOWN)
          .map((d) => told(d, here.outline, there.outline))
          .join('; ')}${differences.length > SHOWN ? '; …' : ''}`;
  const at =
    differences[0] && duplicate.kind === 'text'
      ? here.outline.source.positionAt(differences[0].a.at)
      : { line: 1, column: 1 };
  return {
    code: duplicate.kind === 'number' ? 'van-ban-trung-so' : 'van-ban-gan-giong',
    file: here.fields.source.file,
    value: `${there.fields.source.file} (${where})`,
    ...at,
  };
};

/** Each pair is reported at both files. A withdrawn document is no duplicate: somebody has already decided. */
const duplicates = (documents: readonly Reviewed[]): Diagnostic[] => {
  const current = documents.filter(({ fields }) => fields.withdrawn === null);
  const byId = new Map(current.map((d) => [d.fields.id, d]));
  const comparable = current.map(({ fields, outline }) => ({
    id: fields.id,
    identity: identityOf(fields),
    text: outline.reading,
  }));
  return findDuplicates(comparable).flatMap((pair) => {
    const [a, b] = [byId.get(pair.a), byId.get(pair.b)];
    return a && b ? [reported(pair, a, b), reported(pair, b, a)] : [];
  });
};

/**
 * The findings of a linked archive. `withdrawnAt` gives, by id, the place that names a replacement. A document whose content was
 * taken down may be named as one: its address still answers.
 */
export const reviewArchive = (
  documents: readonly Reviewed[],
  withdrawnAt: ReadonlyMap<string, WithdrawnAt>,
  removed: readonly StatedRemoval[],
): Diagnostic[] => {
  const ids = new Set([...documents.map((d) => d.fields.id), ...removed.map((r) => r.removal.id)]);
  const named = [
    ...documents.map(({ fields: { id, withdrawn } }) => ({
      id,
      other: withdrawn?.replacedBy ?? null,
      at: withdrawnAt.get(id),
    })),
    ...removed.map(({ removal: { id, replacedBy }, file, at }) => ({ id, other: replacedBy, at: { file, ...at } })),
  ];
  const replacements = named.flatMap(({ id, other, at }): Diagnostic[] => {
    if (other === null || at === undefined || (ids.has(other) && other !== id)) return [];
    return [{ code: 'thay-bang-khong-co', ...at, value: other }];
  });
  return [...documents.flatMap(ambiguous), ...replacements, ...duplicates(documents)];
};
