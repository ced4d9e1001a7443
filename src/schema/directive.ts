/**
 * The fields of a directive: the one schema that conversion writes, the site reads and staff
 * correct.
 */
import { z } from 'zod';
import { body, agent } from './body.ts';
import { edtf, era, level, mention, origin, recurrence, regime } from './mention.ts';
import { dateReason, fieldReason, incompleteReason, placeReason, provinceReason } from './reason.ts';

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

/**
 * Roles of a locality in a document; the rules that decide them stand in ./locality-role-rule.ts.
 */
export const localityRole = z.enum(['issuer', 'applies', 'mentioned']);

/**
 * Why a locality has a role. `stated`: `words` of the text say so; `inferred`: concluded from `words`; `staff`: entered. `rule` is an id of
 * ./locality-role-rule.ts, null where staff say it; `line` is the 1-based line of the words.
 */
export const roleEvidence = z.object({
  origin: z.enum(['stated', 'inferred', 'staff']),
  rule: z.string().nullable(),
  words: z.string().nullable(),
  line: z.number().int().positive().nullable(),
});

export const locality = z.object({
  era,
  /** Code of the statistics office, unique within (era, level); null where several units fit. */
  code: z.string().nullable(),
  /** Name without its type word, as the gazetteer spells it. */
  name: z.string(),
  /**
   * Type word in lower case: tỉnh, thành phố, huyện, quận, thị xã, xã, phường, thị trấn, đặc khu.
   */
  type: z.string(),
  level,
  /** Name of the province it lies in; its own name if it is one. */
  province: z.string().nullable(),
  /** Gazetteer path, e.g. `2021/gia-lai/thi-xa-ayun-pa`; null where several units fit. */
  unit: z.string().nullable(),
  role: localityRole,
  roleEvidence,
  /** Of a unit that issued the document: why the document governs its area too; null where no words say so. */
  appliesToo: roleEvidence.nullable(),
  origin,
  /** Why: the evidence of an inference or of a choice between units of one name. */
  note: placeReason.nullable(),
  /** Paths of the units it may be, where the text does not tell. */
  candidates: z.array(z.string()),
  /** The one that decides the role first, the others in text order. */
  mentions: z.array(mention),
});

/**
 * How a document stands to another, in the national database's words. Only what the text states.
 */
export const relation = z.enum([
  'thay-the',
  'bai-bo',
  'sua-doi-bo-sung',
  'dinh-chinh',
  'dinh-chi',
  'tam-ngung-hieu-luc',
  'huong-dan',
  'quy-dinh-chi-tiet',
  'hop-nhat',
]);

export const reference = z.object({
  /** Identity across the archive and address under /vien-dan/. */
  key: z.string(),
  number: z.string(),
  documentType: z.string().nullable(),
  date: edtf.nullable(),
  issuer: z.string().nullable(),
  /** Who says the document type, the date and the issuer. */
  origins: z.object({ documentType: origin, date: origin, issuer: origin }),
  /** `basis`: căn cứ; `cites`: dẫn chiếu. */
  role: z.enum(['basis', 'cites']),
  relations: z.array(relation),
  /** Those of `relations` that hold of a part of the document only ("Bãi bỏ khoản 2 Điều 3 …"). */
  inPart: z.array(relation),
  /**
   * `held`: this archive holds it (`target` is its id); `cited`: it does not; `ambiguous`: several
   * fit (`candidates` are their keys).
   */
  resolution: z.enum(['held', 'cited', 'ambiguous']),
  target: z.string().nullable(),
  candidates: z.array(z.string()),
  mentions: z.array(mention),
});

export const termUse = z.object({ id: z.string(), mentions: z.array(mention) });

/**
 * A deadline as the text words it. `date` only where the words give one; `latest` is the last day that they allow (of "quý IV/2025", which
 * has no date, 2025-12-31). `relative`: counted from something that happens, so that it has no date.
 */
export const deadline = z.object({
  ...mention.shape,
  date: edtf.nullable(),
  latest: edtf.nullable(),
  recurrence: recurrence.nullable(),
  relative: z.boolean(),
});

/**
 * A sentence that tells bodies to do something, verbatim in `sentence`; `text` names the first of
 * them as printed. `agents` are all of them, `act` is what they are told to do, in the words of the
 * text. `due` is the deadline in the words of the text, `deadline` the day it gives, if any.
 */
export const assignment = z.object({
  ...mention.shape,
  agency: z.string(),
  agents: z.array(agent),
  act: z.string().nullable(),
  due: z.string().nullable(),
  deadline: edtf.nullable(),
  recurrence: recurrence.nullable(),
});

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
export const textChange = z.object({ on: edtf, by: z.string().nullable(), reason: z.string() });

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
export type { Agent, AgentRole, Body, BodyMention, BodyUse, Collective } from './body.ts';
export type Provenance = z.infer<typeof provenance>;
export type Issuer = z.infer<typeof issuer>;
export type LocalityRole = z.infer<typeof localityRole>;
export type RoleEvidence = z.infer<typeof roleEvidence>;
export type Locality = z.infer<typeof locality>;
export type Relation = z.infer<typeof relation>;
export type Reference = z.infer<typeof reference>;
export type TermUse = z.infer<typeof termUse>;
export type Deadline = z.infer<typeof deadline>;
export type Assignment = z.infer<typeof assignment>;
export type Provision = z.infer<typeof provision>;
export type Field = (typeof fields)[number];
export type TextChange = z.infer<typeof textChange>;
export type PublicAnswer = z.infer<typeof publicAnswer>;
export type Redaction = z.infer<typeof redaction>;
export type Directive = z.infer<typeof directive>;
