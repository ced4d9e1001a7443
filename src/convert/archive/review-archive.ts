/**
 * What only the archive as a whole can tell: citations that fit several documents, replacements
 * that are not held, the same document twice.
 */
import { sameNumberKey } from '../../number/number-key.ts';
import type { Directive } from '../../schema/directive.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Outline, Position } from '../model.ts';
import type { StatedRemoval } from '../removal.ts';
import { differencesOf, type Difference } from '../resolve/document/difference.ts';
import { findDuplicates, type DuplicateGroup, type GroupMember } from '../resolve/document/duplicate.ts';

/** A place in a sidecar. */
export interface WithdrawnAt extends Position {
  readonly file: string;
}

/** A linked document with the text it was read from. */
export interface Reviewed {
  readonly fields: Directive;
  readonly outline: Outline;
  readonly signature: readonly number[] | null;
}

/** How many places are shown where two texts differ. */
const SHOWN_DIFFERENCES = 3;

/** How many files of a group are named beside the nearest. */
const NAMED_FILES = 3;

/**
 * A group of so many texts is one message: texts of one form, which nobody goes through in pairs.
 */
const FORM_GROUP = 5;

/** How many files the message of such a group names. */
const NAMED_IN_GROUP = 20;

/** The others of a group beside the two that are compared: how many, and the first of them. */
interface Others {
  readonly count: number;
  readonly named: readonly string[];
}

/**
 * The findings of a linked archive. `withdrawnAt` gives, by id, the place that names a replacement.
 * A document whose content was taken down may be named as one: its address still answers.
 */
export function reviewArchive(
  documents: readonly Reviewed[],
  withdrawnAt: ReadonlyMap<string, WithdrawnAt>,
  removed: readonly StatedRemoval[],
): Diagnostic[] {
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
}

function ambiguous({ fields }: Reviewed): Diagnostic[] {
  return fields.references
    .filter((r) => r.resolution === 'ambiguous')
    .map((r) => ({
      code: 'vien-dan-nhieu-kha-nang',
      file: fields.source.file,
      line: r.mentions[0]?.line ?? 1,
      column: 1,
      value: r.number,
    }));
}

/**
 * Each group is reported once at each of its files; a group of many texts of one form at its first,
 * to which the others lead. A withdrawn document is not a duplicate: somebody has already decided.
 */
function duplicates(documents: readonly Reviewed[]): Diagnostic[] {
  const current = documents.filter(({ fields }) => fields.withdrawn === null);
  const byId = new Map(current.map((d) => [d.fields.id, d]));
  const comparable = current.map((document) => ({
    id: document.fields.id,
    identity: identityOf(document.fields),
    signature: document.signature,
    text: () => document.outline.reading,
  }));
  const fileOf = (id: string): string => byId.get(id)?.fields.source.file ?? id;
  return findDuplicates(comparable).flatMap((group) => {
    const { kind, members } = group;
    if (kind === 'text' && members.length >= FORM_GROUP) return reportedForm(group, byId, fileOf);
    // A few of the first are all that is named, so a group of thousands is not gone through for
    // each of its files.
    const first = members.slice(0, NAMED_FILES + 2).map(({ id }) => id);
    return members.flatMap((member): Diagnostic[] => {
      const [here, there] = [byId.get(member.id), byId.get(member.nearest)];
      const named = first.filter((id) => id !== member.id && id !== member.nearest).map(fileOf);
      return here && there ? [reported(kind, member, [here, there], { named, count: members.length - 2 })] : [];
    });
  });
}

/** One message for a group, at its first file; a line at each of the others says where it is. */
function reportedForm(
  { members }: DuplicateGroup,
  byId: ReadonlyMap<string, Reviewed>,
  fileOf: (id: string) => string,
): Diagnostic[] {
  const [first, ...rest] = members;
  const [here, there] = [byId.get(first?.id ?? ''), byId.get(first?.nearest ?? '')];
  if (!first || !here || !there) return [];
  const { value, ...at } = reported('text', first, [here, there], { named: [], count: 0 });
  const least = Math.min(...members.map((member) => member.likeness));
  const names = rest.slice(0, NAMED_IN_GROUP).map(({ id }) => fileOf(id));
  const more = rest.length > names.length ? ` và ${rest.length - names.length} tệp nữa` : '';
  const whole = `nhóm ${members.length} tệp, giống ít nhất ${percentOf(least)}: ${names.join(', ')}${more}; bản giống nhất là ${value}`;
  const others = rest.map(({ id, nearest, likeness }): Diagnostic => ({
    code: 'van-ban-cung-nhom',
    file: fileOf(id),
    line: 1,
    column: 1,
    value: `${members.length} tệp, thông báo ở ${here.fields.source.file}; giống nhất là ${fileOf(nearest)} (${percentOf(likeness)})`,
  }));
  return [{ ...at, value: whole }, ...others];
}

function percentOf(likeness: number): string {
  return `${Math.floor(likeness * 100)} %`;
}

function identityOf({ number, issuer, date }: Directive): string | null {
  return number !== null && issuer !== null && date !== null ? `${sameNumberKey(number)}|${issuer.key}|${date}` : null;
}

/**
 * What is said at one file of a group: where it differs from the one it is most like, and which
 * others there are.
 */
function reported(
  kind: DuplicateGroup['kind'],
  { likeness }: GroupMember,
  [here, there]: readonly [Reviewed, Reviewed],
  others: Others,
): Diagnostic {
  const differences = differencesOf(here.outline.reading, there.outline.reading, SHOWN_DIFFERENCES + 1);
  const where =
    differences.length === 0
      ? 'giống từng chữ'
      : `giống ${percentOf(likeness)}; khác ở ${differences
          .slice(0, SHOWN_DIFFERENCES)
          .map((d) => differenceWords(d, here.outline, there.outline))
          .join('; ')}${differences.length > SHOWN_DIFFERENCES ? '; …' : ''}`;
  const at =
    differences[0] && kind === 'text' ? here.outline.source.positionAt(differences[0].a.at) : { line: 1, column: 1 };
  return {
    code: kind === 'number' ? 'van-ban-trung-so' : 'van-ban-gan-giong',
    file: here.fields.source.file,
    value: `${there.fields.source.file} (${where})${othersIn(others)}`,
    ...at,
  };
}

function differenceWords({ a, b }: Difference, here: Outline, there: Outline): string {
  return `dòng ${here.source.positionAt(a.at).line} ${quotedWords(a.words)} – bên kia dòng ${there.source.positionAt(b.at).line} ${quotedWords(b.words)}`;
}

/** "; cùng nhóm còn 18 tệp: a.txt, b.txt, c.txt, …". */
function othersIn({ count, named }: Others): string {
  return count === 0
    ? ''
    : `; cùng nhóm còn ${count} tệp: ${[...named.slice(0, NAMED_FILES), ...(count > NAMED_FILES ? ['…'] : [])].join(', ')}`;
}

function quotedWords(words: string): string {
  return words === '' ? '(không có)' : `“${words.length > 60 ? `${words.slice(0, 60)}…` : words}”`;
}
