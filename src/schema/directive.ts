/**
 * The fields of a directive: the one schema that conversion writes, the site reads and staff
 * correct.
 */
import { z } from 'zod';
import { assignment, deadline } from './assignment.ts';
import { body } from './body.ts';
import { listOf, orNull } from './left-out.ts';
import { locality } from './locality.ts';
import { edtf, era, level, mention, origin, recurrence, regime } from './mention.ts';
import { dateReason, fieldReason, incompleteReason, provinceReason } from './reason.ts';
import { reference } from './reference.ts';
import { scan } from './scan.ts';

/**
 * One field's provenance. `line` is a 1-based line of the source file; `note` gives the evidence of
 * an inference or the reason of staff.
 */
export const provenance = z.object({
  origin,
  line: z.number().int().positive().nullable(),
  note: fieldReason.nullable(),
});

/**
 * An issuing authority. `key` is its address under /co-quan/; `parent` the superior body the header
 * prints above it.
 */
export const issuer = z.object({
  name: z.string(),
  parent: z.string().nullable(),
  key: z.string(),
  /**
   * The unit it governs, as a gazetteer path such as `2021/lai-chau/huyen-tam-duong`; null for a
   * central or unplaced body.
   */
  unit: z.string().nullable(),
});

/**
 * Who signed. `capacity` is the line that says for whom (TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH …);
 * `position` the signer's own office.
 */
export const signatory = z.object({
  name: z.string(),
  position: z.string().nullable(),
  capacity: z.string().nullable(),
});

export const termUse = z.object({ id: z.string(), mentions: listOf(mention) });

/**
 * One numbered part of the text, for tables of contents and links. `label` is as printed ("1.",
 * "Điều 5.", "a)").
 */
export const provision = z.object({
  anchor: z.string(),
  label: z.string(),
  title: z.string(),
  depth: z.number().int().nonnegative(),
  line: z.number().int().positive(),
});

/** A published source whose words were changed, as staff state it: the day, who, and why. */
export const textChange = z.object({ on: edtf, by: orNull(z.string()), reason: z.string() });

/**
 * Who decided, when and on what ground, that a text in which the gate sees marks of secrecy or
 * personal data may be published, as staff state it.
 */
export const publicAnswer = z.object({ by: z.string(), on: edtf, ground: z.string() });

/** That the source is a copy in which personal data are covered, as staff state it. */
export const redaction = z.object({ on: edtf, by: z.string().nullable(), what: z.string().nullable() });

export const fields = [
  'documentType',
  'number',
  'date',
  'place',
  'issuer',
  'title',
  'signatory',
  'addressees',
  'recipients',
  'regime',
  'localities',
  'references',
  'complete',
] as const;

export const directive = z.object({
  id: z.string(),
  /**
   * What citations of this very document are filed under (`key` of a reference to it); null where
   * it has no number.
   */
  identity: z.string().nullable(),
  /** Slug of the tên loại (chi-thi, cong-van …); see content/reference/document-types.yaml. */
  documentType: z.string().nullable(),
  number: z.string().nullable(),
  /** As stated. An undated document's window is in `dateInferred`. */
  date: edtf.nullable(),
  /** Inferred bounds of an undated document, with the evidence. */
  dateInferred: z.object({ notBefore: edtf.nullable(), notAfter: edtf.nullable(), because: dateReason }).nullable(),
  place: z.string().nullable(),
  issuer: issuer.nullable(),
  title: z.string().nullable(),
  signatory: signatory.nullable(),
  addressees: z.array(z.string()),
  recipients: z.array(z.string()),
  regime: regime.nullable(),
  /**
   * The province that the document's districts lie in, where the text never names it. A gazetteer
   * path with the evidence.
   */
  provinceInferred: z.object({ unit: z.string(), because: provinceReason }).nullable(),
  localities: z.array(locality),
  /** Every body that the document names, in text order of the first mention. */
  bodies: z.array(body),
  references: z.array(reference),
  terms: z.array(termUse),
  deadlines: z.array(deadline),
  assignments: z.array(assignment),
  provisions: z.array(provision),
  /**
   * False when the text visibly breaks off or its beginning is missing; `incompleteBecause` says
   * how that is seen.
   */
  complete: z.boolean(),
  incompleteBecause: incompleteReason.nullable(),
  origins: z.record(z.enum(fields), provenance),
  /**
   * Staff only: this document was withdrawn or replaced; the page keeps its address and says so.
   */
  withdrawn: z
    .object({
      reason: z.string(),
      replacedBy: z.string().nullable(),
      /** The day of the withdrawal, where staff give it. */
      on: edtf.optional(),
    })
    .nullable(),
  /**
   * Staff only: when and why the words of the source were changed after it was published, oldest
   * first as entered.
   */
  textChanges: z.array(textChange),
  /** Staff only: the answer that lets a text pass the gate. */
  public: publicAnswer.nullable(),
  /** Staff only: the source is a redacted copy. */
  redacted: redaction.nullable(),
  /** The words were recognised from a scan; absent where they were not. */
  scan: scan.optional(),
  source: z.object({
    file: z.string(),
    sha256: z.string(),
    bytes: z.number().int().nonnegative(),
    encoding: z.string(),
    lines: z.number().int().nonnegative(),
  }),
});

export { edtf, era, level, mention, origin, recurrence, regime };
export type { Era, Level, Mention, Origin, Recurrence, Regime } from './mention.ts';
export type { Assignment, Deadline } from './assignment.ts';
export type { Locality, LocalityRole, RoleEvidence } from './locality.ts';
export type { Scan } from './scan.ts';
export type { Reference, Relation } from './reference.ts';
export type { Agent, AgentRole, Body, BodyMention, BodyUse, Collective } from './body.ts';
export type Provenance = z.infer<typeof provenance>;
export type Issuer = z.infer<typeof issuer>;
export type TermUse = z.infer<typeof termUse>;
export type Provision = z.infer<typeof provision>;
export type Field = (typeof fields)[number];
export type TextChange = z.infer<typeof textChange>;
export type PublicAnswer = z.infer<typeof publicAnswer>;
export type Redaction = z.infer<typeof redaction>;
export type Directive = z.infer<typeof directive>;
