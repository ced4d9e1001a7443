/**
 * One row of content/reference/bodies.yaml: a kind of body, by the words with which its name
 * begins.
 */
import { z } from 'zod';
import { addressWords, words } from '../words.ts';
import { regime } from '../mention.ts';

const name = words({ shortest: 2, longest: 120 });

/**
 * What follows the words of a row in a name: a field ("Sở Y tế"), a unit ("UBND huyện Krông Búk"),
 * first the one and then the other ("Phòng Y tế huyện Krông Búk"; where the text leaves the unit
 * out it is concluded), or nothing ("Chính phủ"). `any`: words of no known form, so that only a
 * place where a body must stand shows that they are a name ("QUÂN KHU 5" in a head, "của Vụ Pháp
 * chế" after a number).
 */
export const bodyTakes = z.enum(['field', 'unit', 'both', 'none', 'any']);

/** Where bodies of a kind exist; `central`: one for the whole country. */
export const bodyLevel = z.enum(['central', 'province', 'district', 'commune']);

/**
 * A kind of body. `name` is how names of it begin in full, `forms` are the other ways to write that
 * (abbreviations in capitals, the rest in sentence case). `fields` are fields that capitals alone
 * do not show whole, because they have a comma or small letters ("phòng, chống dịch Covid-19").
 * `parent` is the id of the row to which it belongs in the same unit. `common`: its words are a
 * common noun, so that only "các …" names bodies by it ("các cơ quan, đơn vị"); with `alone` it
 * does so without that word too ("Cấp ủy, chính quyền"). `vague`: without a field, a unit or an
 * owner "các …" says neither whose bodies nor which ("các cơ quan", "các phòng"; not "các bộ"), so
 * that it has no page. `numbered`: bodies of it are told apart by a number
 * ("Đội Thuế số 1"). `proper`: with a small letter its words are no name ("Thuế tỉnh" is a body,
 * "thuế tỉnh" a tax). `examples` are whole names of such bodies, `not` words that begin alike and
 * name none; every run reads both.
 */
export const bodyRow = z.strictObject({
  id: addressWords(),
  name,
  forms: z.array(name).optional(),
  takes: bodyTakes,
  levels: z.array(bodyLevel).min(1),
  regime: regime.optional(),
  parent: addressWords().optional(),
  fields: z.array(name).optional(),
  common: z.boolean().optional(),
  alone: z.boolean().optional(),
  vague: z.boolean().optional(),
  numbered: z.boolean().optional(),
  proper: z.boolean().optional(),
  examples: z.array(name).min(1),
  not: z.array(name).optional(),
});

export type BodyTakes = z.infer<typeof bodyTakes>;
export type BodyLevel = z.infer<typeof bodyLevel>;
export type BodyRow = z.infer<typeof bodyRow>;
