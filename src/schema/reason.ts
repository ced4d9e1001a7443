/**
 * Why a value is as it is: a code with what the words are made of. Stored with the value; the words
 * are in ./reason-words.ts. Nothing decides by words, so they can be changed, or be of another
 * language.
 */
import { z } from 'zod';
import { orNull } from './left-out.ts';

/** Who entered a value, and why, in the words of staff; one of the two is there. */
const byStaff = z.object({ code: z.literal('staff'), by: orNull(z.string()), reason: orNull(z.string()) });

/** Where an issuer is named whom the header does not name. */
const issuerSource = z.enum(['author', 'preamble', 'enacting', 'closing', 'signature', 'title', 'annex']);

/** How it is seen that a text is not whole. */
const incomplete = [
  z.object({ code: z.literal('begins-in-mid-sentence') }),
  z.object({ code: z.literal('head-lost') }),
  z.object({ code: z.literal('annex-breaks-off') }),
  z.object({ code: z.literal('breaks-off') }),
  z.object({ code: z.literal('closing-lost') }),
] as const;

/** How a field of the header or the closing was read. */
const read = [
  z.object({ code: z.literal('symbol'), symbol: z.string() }),
  z.object({ code: z.literal('letter') }),
  z.object({ code: z.literal('issuer-from'), from: issuerSource }),
  z.object({ code: z.literal('damaged-name'), printed: z.string() }),
  z.object({ code: z.literal('read-from-scan'), printed: z.string() }),
  z.object({ code: z.literal('unsure-words'), unsure: z.array(z.string()).min(1) }),
  z.object({ code: z.literal('printed-otherwise'), printed: z.string() }),
  z.object({ code: z.literal('party-heading') }),
  z.object({ code: z.literal('national-heading') }),
  z.object({ code: z.literal('form-of-number'), number: z.string() }),
  z.object({ code: z.literal('kind-of-issuer'), issuer: z.string() }),
] as const;

/** Why a mention of a place is this unit and no other of the name. */
const choice = [
  z.object({ code: z.literal('named-inside'), unit: z.string() }),
  z.object({ code: z.literal('list-in-province') }),
  z.object({ code: z.literal('list-in-district') }),
  z.object({ code: z.literal('type-of-another-day') }),
  z.object({ code: z.literal('unit-of-issuer') }),
  z.object({ code: z.literal('district-of-issuer') }),
  z.object({ code: z.literal('province-of-issuer') }),
  z.object({ code: z.literal('settled-elsewhere') }),
  z.object({ code: z.literal('container-in-block') }),
  z.object({ code: z.literal('container-in-text') }),
] as const;

export const incompleteReason = z.discriminatedUnion('code', [...incomplete, byStaff]);
export const fieldReason = z.discriminatedUnion('code', [...read, ...incomplete, byStaff]);
export const placeReason = z.discriminatedUnion('code', [...choice, byStaff]);

/**
 * Why a body is this one: its unit is not named and is that of the document, or of the body named
 * before it.
 */
export const bodyReason = z.discriminatedUnion('code', [
  z.object({ code: z.literal('unit-of-document'), unit: z.string() }),
  z.object({ code: z.literal('unit-of-body-before'), body: z.string() }),
  byStaff,
]);

/** A document is not older than the newest one it cites. */
export const dateReason = z.object({ code: z.literal('cites'), number: z.string(), date: z.string() });

/**
 * All units that a text names are of one province; `units` and `province` have their type words.
 */
export const provinceReason = z.object({
  code: z.literal('units-of-province'),
  units: z.array(z.string()).min(1),
  province: z.string(),
});

export type IssuerSource = z.infer<typeof issuerSource>;
export type StaffReason = z.infer<typeof byStaff>;
export type IncompleteReason = z.infer<typeof incompleteReason>;
export type FieldReason = z.infer<typeof fieldReason>;
export type PlaceReason = z.infer<typeof placeReason>;
export type BodyReason = z.infer<typeof bodyReason>;
export type DateReason = z.infer<typeof dateReason>;
export type ProvinceReason = z.infer<typeof provinceReason>;

/** Any of them, for what shows them. */
export type Reason = IncompleteReason | FieldReason | PlaceReason | BodyReason | DateReason | ProvinceReason;
