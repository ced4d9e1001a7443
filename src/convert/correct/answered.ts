import type { Correction, CorrectionKey } from '../../schema/correction.ts';
import type { Locality } from '../../schema/directive.ts';
import type { Diagnostic, DiagnosticCode } from '../diagnostic.ts';

/**
 * Which entry of a sidecar answers which finding: once staff have said it, nothing is missing any
 * more.
 */
const ANSWERED_BY: Partial<Readonly<Record<DiagnosticCode, CorrectionKey>>> = {
  'khong-co-ten-loai': 'documentType',
  'khong-co-so': 'number',
  'so-de-trong': 'number',
  'so-khong-ro': 'number',
  'khong-co-ngay': 'date',
  'ngay-khong-du': 'date',
  'khong-co-co-quan': 'issuer',
  'khong-co-trich-yeu': 'title',
  'khong-co-nguoi-ky': 'signatory',
  'khong-tron-ven': 'complete',
};

/**
 * The findings that a correction leaves open; a place between several units is open while one of
 * the corrected localities still is.
 */
export function stillOpen(
  diagnostics: readonly Diagnostic[],
  { values }: Correction,
  corrected: { readonly localities: readonly Locality[] },
): readonly Diagnostic[] {
  return diagnostics.filter((d) => {
    if (d.code === 'dia-danh-nhieu-kha-nang')
      return corrected.localities.some((l) => l.unit === null && l.name === d.value);
    const key = ANSWERED_BY[d.code];
    return key === undefined || values[key] === undefined;
  });
}
