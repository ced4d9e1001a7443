/** Says of a file that it has more bytes than are taken. */
export function tooHeavyWords(bytes: number, atMost: number): string {
  return `tệp nặng ${sizeWords(bytes)}, chỉ nhận đến ${sizeWords(atMost)}`;
}

/** A size as people read it: `1,5 MB`. */
export function sizeWords(bytes: number): string {
  const [size, unit] = bytes >= 1e6 ? [bytes / 1e6, 'MB'] : [bytes / 1e3, 'KB'];
  return `${size.toLocaleString('vi-VN', { maximumFractionDigits: 1 })} ${unit}`;
}
