/** A size in Vietnamese figures: `1.234 KB`, `12,3 MB`; in units of 1,000 bytes, as shops sell sticks. */
export function sizeInWords(bytes: number): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'KB'] : [bytes / 1_000_000, 'MB'];
  return `${size.toLocaleString('vi', { maximumFractionDigits: size < 100 ? 1 : 0 })} ${unit}`;
}
