/** The places that a document names, each with its role and why it has it. */
import { z } from 'zod';
import { listOf, orNull } from './left-out.ts';
import { era, level, mention, origin } from './mention.ts';
import { placeReason } from './reason.ts';

/**
 * Roles of a locality in a document; the rules that decide them stand in ./locality-role-rule.ts.
 */
export const localityRole = z.enum(['issuer', 'applies', 'mentioned']);

/**
 * Why a locality has a role. `stated`: `words` of the text say so; `inferred`: concluded from
 * `words`; `staff`: entered. `rule` is an id of ./locality-role-rule.ts, null where staff say it;
 * `line` is the 1-based line of the words.
 */
export const roleEvidence = z.object({
  origin: z.enum(['stated', 'inferred', 'staff']),
  rule: orNull(z.string()),
  words: orNull(z.string()),
  line: orNull(z.number().int().positive()),
});

export const locality = z.object({
  era,
  /** Code of the statistics office, unique within (era, level); null where several units fit. */
  code: orNull(z.string()),
  /** Name without its type word, as the gazetteer spells it. */
  name: z.string(),
  /**
   * Type word in lower case: tỉnh, thành phố, huyện, quận, thị xã, xã, phường, thị trấn, đặc khu.
   */
  type: z.string(),
  level,
  /** Name of the province it lies in; its own name if it is one. */
  province: orNull(z.string()),
  /** Gazetteer path, e.g. `2021/gia-lai/thi-xa-ayun-pa`; null where several units fit. */
  unit: orNull(z.string()),
  role: localityRole,
  roleEvidence,
  /**
   * Of a unit that issued the document: why the document governs its area too; null where no words
   * say so.
   */
  appliesToo: orNull(roleEvidence),
  origin,
  /** Why: the evidence of an inference or of a choice between units of one name. */
  note: orNull(placeReason),
  /** Paths of the units it may be, where the text does not tell. */
  candidates: listOf(z.string()),
  /** The one that decides the role first, the others in text order. */
  mentions: listOf(mention),
});

export type LocalityRole = z.infer<typeof localityRole>;
export type RoleEvidence = z.infer<typeof roleEvidence>;
export type Locality = z.infer<typeof locality>;
