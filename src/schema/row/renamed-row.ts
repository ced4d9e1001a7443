/** One row of content/reference/renamed.yaml: where the former address of a document leads. */
import { z } from 'zod';
import { isAddress } from '../../vietnamese/fold/slug.ts';

const address = z
  .string()
  .refine(isAddress, 'cần tên tệp của văn bản, không có đuôi: chữ thường không dấu, chữ số, gạch nối');

/**
 * `from` was the name of a text, without its ending; `to` is its name now, or null where the former
 * address is to lead nowhere, though the file was only renamed.
 */
export const renamedRow = z
  .strictObject({ from: address, to: address.nullable() })
  .refine(({ from, to }) => from !== to, 'tên cũ và tên mới là một');

export type RenamedRow = z.infer<typeof renamedRow>;
