/** A table or a correction of staff is far smaller; the largest of the seeds has 4 KB. */
export const MAX_YAML_BYTES = 1 << 20;

/**
 * Bytes → text in NFC without byte order mark and with `\n` alone, or what is wrong with the whole
 * file, in Vietnamese. Never throws.
 */
export function decodeYaml(bytes: Uint8Array): { readonly text: string } | { readonly words: string } {
  if (bytes.length > MAX_YAML_BYTES) return { words: tooLargeWords(bytes.length) };
  if (isUtf16(bytes)) return { words: 'tệp lưu bằng Unicode 16 bit (UTF-16); hãy lưu lại bằng UTF-8' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.replace(/\r\n?/g, '\n').normalize('NFC') };
  } catch {
    return { words: 'tệp không phải là chữ UTF-8 (có thể lưu bằng bảng mã cũ); hãy lưu lại bằng UTF-8' };
  }
}

/** The message about a file of more bytes than a table may have. */
export function tooLargeWords(size: number): string {
  return `tệp lớn quá (${Math.ceil(size / 1024)} KB), tối đa là ${MAX_YAML_BYTES / 1024} KB`;
}

function isUtf16([first, second, third]: Uint8Array): boolean {
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  // Without a mark, one byte of each ASCII letter is zero.
  return marked || (first === 0 && second !== undefined && second !== 0) || (second === 0 && third !== 0);
}
