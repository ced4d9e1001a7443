/**
 * A document as read and what staff say of it → the document as published. Pure; what is not told
 * stays as read.
 */
import { eraOf } from '../gazetteer/era.ts';
import type { Correction, CorrectionKey, CorrectionValues, Given } from '../schema/correction.ts';
import type { Directive, Field } from '../schema/directive.ts';
import { correctBodies } from './correct-bodies.ts';
import { applyLocalities } from './correct/apply-localities.ts';
import { applyReferences } from './correct/apply-references.ts';
import { contradiction } from './correct/contradiction.ts';
import { occurrencesOf } from './correct/occurrences.ts';
import { givenProvenance, staffReason } from './correct/staff.ts';
import type { Diagnostic, DiagnosticCode } from './diagnostic.ts';
import { bodyKey } from './resolve/body/body-key.ts';
import type { Knowledge } from './knowledge.ts';
import type { Outcome } from './model.ts';
import { homeOf } from './read/home.ts';
import { mentionsIn } from './read/mention.ts';
import type { ReadDocument } from './read/document.ts';
import type { DraftFields } from './read/fields.ts';
import { authorityName } from './recognize/body/authority-name.ts';
import { authorityOf } from './resolve/citation/authority.ts';

type Say = (code: DiagnosticCode, at: { readonly line: number; readonly column: number }, value: string) => void;

/** Fields whose value is taken over as it is. */
const PLAIN = ['documentType', 'number', 'date', 'place', 'title', 'regime', 'addressees', 'recipients'] as const;

/**
 * Applies a correction. Contradictions, places and citations that the text does not have are
 * published and reported.
 */
export function correctDocument(
  read: ReadDocument,
  correction: Correction,
  knowledge: Knowledge,
): Outcome<ReadDocument> {
  const diagnostics: Diagnostic[] = [];
  const say: Say = (code, { line, column }, value) =>
    void diagnostics.push({ code, file: correction.file, line, column, value });
  const scene = {
    gazetteer: knowledge.gazetteer,
    occurrences: (words: string) => occurrencesOf(read.outline, words),
    toMention: mentionsIn(read.outline),
    say,
  };
  let fields = correctFields(read, correction, knowledge, say);
  let { marks } = read;
  const { localities, references } = correction.values;
  if (localities) {
    const { date, dateInferred } = fields;
    const known = date ?? dateInferred?.notBefore ?? null;
    const settled = applyLocalities(fields.localities, localities, { ...scene, date: known, era: eraOf(known) });
    const origins =
      fields.localities.length > 0 ? fields.origins : { ...fields.origins, localities: givenProvenance(localities) };
    fields = { ...fields, localities: [...settled.localities], origins };
    marks = [
      ...marks.filter((m) => m.mark.kind !== 'locality' || !settled.removed.has(m.mark.unit)),
      ...settled.named.map(({ start, end, unit }) => ({ start, end, mark: { kind: 'locality' as const, unit } })),
    ];
  }
  if (references) {
    const settled = applyReferences(fields.references, references, scene);
    const origins =
      fields.references.length > 0 ? fields.origins : { ...fields.origins, references: givenProvenance(references) };
    fields = { ...fields, references: settled, origins };
  }
  const unit = fields.issuer?.unit ?? null;
  const home = correction.values.issuer && unit ? homeOf(unit, read.home.date, knowledge.gazetteer) : read.home;
  fields = correctBodies(fields, correction, { ...scene, home, bodies: knowledge.bodies });
  return { value: { ...read, fields, marks, home }, diagnostics };
}

/** Fields that corrections change, and those that only staff can give. */
type ChangedFields = Partial<
  Record<Field | 'withdrawn' | 'textChanges' | 'public' | 'redacted' | 'dateInferred' | 'incompleteBecause', unknown>
>;

function correctFields(read: ReadDocument, { values }: Correction, knowledge: Knowledge, say: Say): DraftFields {
  const { fields } = read;
  const origins = { ...fields.origins };
  const changed: ChangedFields = {};
  const take = <K extends CorrectionKey & Field>(
    key: K,
    given: Given<CorrectionValues[K]>,
    value: unknown,
    compare: readonly [given: unknown, read: unknown] = [value, fields[key]],
  ): void => {
    // What the exchange says against the text is said where it is settled.
    const against = given.exchange ? null : contradiction(key, ...compare, fields.origins[key]);
    if (against) say('sua-khac-van-ban', given, against);
    changed[key] = value;
    origins[key] = givenProvenance(given);
  };
  for (const key of PLAIN) {
    const given = values[key];
    if (given) take(key, given, given.value);
  }
  const { issuer, signatory, complete, date, withdrawn } = values;
  if (issuer) {
    const value = correctedIssuer(issuer.value, read, knowledge);
    take('issuer', issuer, value, [value?.name ?? null, fields.issuer?.name ?? null]);
  }
  if (signatory) {
    const value = signatoryOf(signatory.value, fields.signatory);
    take('signatory', signatory, value, [value?.name ?? null, fields.signatory?.name ?? null]);
  }
  if (complete) {
    take('complete', complete, complete.value);
    // Who says it is with the origin of the field.
    const said = staffReason({ by: null, reason: complete.reason });
    changed.incompleteBecause = complete.value ? null : (said ?? fields.incompleteBecause);
  }
  if (date) changed.dateInferred = date.value?.length === 10 ? null : fields.dateInferred;
  if (withdrawn) say('da-rut', withdrawn, withdrawn.value.reason);
  return { ...fields, ...(changed as Partial<DraftFields>), ...givenByStaff(values), origins };
}

/**
 * What no text says of itself: that it was changed, cleared for the public, covered or withdrawn.
 */
function givenByStaff({
  textChanges,
  public: cleared,
  redacted,
  withdrawn,
}: Correction['values']): Partial<DraftFields> {
  const given: ChangedFields = {};
  if (textChanges) given.textChanges = textChanges.value.map((c) => ({ ...c, by: c.by ?? textChanges.by }));
  if (cleared) given.public = cleared.value;
  if (redacted) given.redacted = { ...redacted.value, by: redacted.value.by ?? redacted.by };
  if (withdrawn) {
    const { reason, replacedBy, on } = withdrawn.value;
    given.withdrawn = { reason, replacedBy, ...(on === null ? {} : { on }) };
  }
  return given as Partial<DraftFields>;
}

function correctedIssuer(
  given: CorrectionValues['issuer'],
  read: ReadDocument,
  knowledge: Knowledge,
): Directive['issuer'] {
  if (given === null) return null;
  const { bodies, gazetteer } = knowledge;
  const unit = given.unit ?? authorityOf(authorityName(given.name, bodies), read.home, knowledge)?.unit ?? null;
  const parent = given.parent ?? read.fields.issuer?.parent ?? null;
  return { name: given.name, parent, key: bodyKey(given.name, unit, gazetteer), unit };
}

function signatoryOf(given: CorrectionValues['signatory'], read: Directive['signatory']): Directive['signatory'] {
  return (
    given && {
      name: given.name,
      position: given.position ?? read?.position ?? null,
      capacity: given.capacity ?? read?.capacity ?? null,
    }
  );
}
