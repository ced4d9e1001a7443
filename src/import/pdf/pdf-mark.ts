/** Readers of PDF look for its mark in so many first bytes (ISO 32000-1, annex H, note 13). */
const MARK_WITHIN = 1024;
const MARK = /(?:^|[\s\0])%PDF-\d\.\d/;

/** Whether a file is a PDF, by its mark. */
export function isPdf(bytes: Uint8Array): boolean {
  return MARK.test(String.fromCharCode(...bytes.subarray(0, MARK_WITHIN)));
}
