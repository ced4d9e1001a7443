/**
 * Bodies (cơ quan) that a document names: who issued it, who is addressed, who is told to do what,
 * who wrote what is cited. One body of a document is one entry, whatever words name it.
 */
import { z } from 'zod';
import { listOf, orNull } from './left-out.ts';
import { level, mention, origin, regime } from './mention.ts';
import { bodyReason } from './reason.ts';

/**
 * As what a text names a body. `issuer`, `parent` (the body that the header prints above it),
 * `addressee` (kính gửi), `recipient` (nơi nhận), `agent` (told to do something), `author` (of a
 * cited document), `signatory` (the signature speaks for it), `mentioned`.
 */
export const bodyUse = z.enum([
  'issuer',
  'parent',
  'addressee',
  'recipient',
  'agent',
  'author',
  'signatory',
  'mentioned',
]);

/**
 * The exact words that name a body; `office` is the office that speaks for it ("Chủ tịch UBND
 * huyện"), as printed.
 */
export const bodyMention = z.object({ ...mention.shape, use: bodyUse, office: orNull(z.string()) });

/**
 * Which bodies a collective name means: those of `kinds` (ids of content/reference/bodies.yaml;
 * none: of any kind) at `levels` (none: at any), of units of `types` (xã, thị trấn; none: of any),
 * within the unit `within` (a gazetteer path; null: the country, or unknown). `isConcerned`: only
 * those "có liên quan", whom the text does not name. `except` and `notably` are the words of the
 * text that exclude or stress some of them.
 */
export const collective = z.object({
  kinds: listOf(z.string()),
  levels: listOf(level),
  types: listOf(z.string()),
  within: orNull(z.string()),
  isConcerned: z.boolean(),
  except: listOf(z.string()),
  notably: listOf(z.string()),
});

export const body = z.object({
  /** Identity across the archive and address under /co-quan/. */
  key: z.string(),
  /** Its name as the tables spell it, with its unit: "Ủy ban nhân dân huyện Krông Búk". */
  name: z.string(),
  /** Id of a row of content/reference/bodies.yaml: "ubnd", "so", "cong-an" … */
  kind: z.string(),
  regime: orNull(regime),
  /** `central`: of the whole country. Null: not known. */
  level: orNull(z.enum(['central', ...level.options])),
  /** The unit whose body it is, as a gazetteer path; null for a central or unplaced body. */
  unit: orNull(z.string()),
  /** Whether the words name the unit, or it is concluded from the document's own unit. */
  unitOrigin: origin,
  /** Key of the body that it belongs to, where words or tables tell. */
  parent: orNull(z.string()),
  collective: orNull(collective),
  /** Keys of the bodies that it may be, where the text does not tell. */
  candidates: listOf(z.string()),
  /** `stated`: named in the text; `staff`: entered. */
  origin,
  note: orNull(bodyReason),
  mentions: listOf(bodyMention),
});

/**
 * Part of an assignment: `lead` chủ trì, `with` phối hợp, `does` thực hiện (also where no word says
 * more), `oversees` giám sát, kiểm tra, đôn đốc, `reports` báo cáo.
 */
export const agentRole = z.enum(['lead', 'with', 'does', 'oversees', 'reports']);

/**
 * One body that an assignment is for: its key, and the words that name it, those of its office
 * included.
 */
export const agent = z.object({ body: z.string(), role: agentRole, text: z.string(), office: orNull(z.string()) });

export type BodyUse = z.infer<typeof bodyUse>;
export type BodyMention = z.infer<typeof bodyMention>;
export type Collective = z.infer<typeof collective>;
export type Body = z.infer<typeof body>;
export type AgentRole = z.infer<typeof agentRole>;
export type Agent = z.infer<typeof agent>;
