/** What every value has to be that people type into a table or a correction. */
import { z } from 'zod';
import { saysNothing } from '../vietnamese/says-nothing.ts';

/** A name or a line; a trích yếu and a definition may be longer. */
export const LONGEST_ENTRY = 300;

/** A trích yếu, a definition, a reason. */
export const LONGEST_TEXT = 2000;

/**
 * Addresses that the lists of the site have for themselves: what is not known, and the second page
 * of a list.
 */
const TAKEN_ADDRESSES: ReadonlySet<string> = new Set(['khong-ro', 'trang']);

/**
 * A name in an address becomes a folder and a file name, which may have 255 bytes with its endings.
 */
export const LONGEST_ADDRESS = 100;

/**
 * What is wrong with words, in Vietnamese; null where nothing is. Words need a letter or digit of
 * which an address can be made, and must not say that the value is not known: that is `null`.
 */
export function wordsFault(words: string, longest: number = LONGEST_ENTRY): string | null {
  if (words.trim() === '') return 'chưa có giá trị';
  if (words.length > longest) return `dài quá (${words.length} ký tự), tối đa là ${longest}`;
  if (!/[a-z0-9đ]/i.test(words.normalize('NFD')))
    return 'không có chữ cái hay chữ số nào; nếu không biết giá trị thì ghi null, hoặc bỏ mục này';
  return saysNothing(words) ? 'muốn nói là không có hay không biết thì ghi null, hoặc bỏ mục này' : null;
}

/** Words of a table: at least `shortest` characters. */
export function words({ shortest = 1, longest = LONGEST_ENTRY } = {}): z.ZodType<string> {
  return z.string().superRefine((value, context) => {
    const short = value.trim().length < shortest ? `ngắn quá, cần ít nhất ${shortest} chữ` : null;
    const message = wordsFault(value, longest) ?? short;
    if (message !== null) context.addIssue({ code: 'custom', message });
  });
}

/** A piece of an address: letters a–z with hyphens between. */
export function addressWords(): z.ZodType<string> {
  return z.string().superRefine((value, context) => {
    const message = addressFault(value);
    if (message !== null) context.addIssue({ code: 'custom', message });
  });
}

function addressFault(value: string): string | null {
  if (value.length > LONGEST_ADDRESS) return `dài quá (${value.length} ký tự), tối đa là ${LONGEST_ADDRESS}`;
  if (TAKEN_ADDRESSES.has(value)) return 'địa chỉ này trang web đã dùng vào việc khác; hãy chọn địa chỉ khác';
  return /^[a-z]+(?:-[a-z]+)*$/.test(value)
    ? null
    : 'là địa chỉ nên chỉ gồm chữ thường không dấu a–z và gạch nối, ví dụ: giay-khen';
}
