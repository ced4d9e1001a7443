/** The documents that a document cites, and how it relates to each. */
import { z } from 'zod';
import { listOf, orNull } from './left-out.ts';
import { edtf, mention, origin } from './mention.ts';

/**
 * How a document relates to another, in the national database's words. Only what the text states.
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
  documentType: orNull(z.string()),
  date: orNull(edtf),
  issuer: orNull(z.string()),
  /** Who says the document type, the date and the issuer. */
  origins: z.object({ documentType: origin, date: origin, issuer: origin }),
  /** `basis`: căn cứ; `cites`: dẫn chiếu. */
  role: z.enum(['basis', 'cites']),
  relations: listOf(relation),
  /** Those of `relations` that hold of a part of the document only ("Bãi bỏ khoản 2 Điều 3 …"). */
  inPart: listOf(relation),
  /**
   * `held`: this archive holds it (`target` is its id); `cited`: it does not; `ambiguous`: several
   * fit (`candidates` are their keys).
   */
  resolution: z.enum(['held', 'cited', 'ambiguous']),
  target: orNull(z.string()),
  candidates: listOf(z.string()),
  mentions: listOf(mention),
});

export type Relation = z.infer<typeof relation>;
export type Reference = z.infer<typeof reference>;
