import type { Correction, CorrectionKey } from '../../schema/correction.ts';
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

/** The findings about fields that a correction leaves open. */
export function stillOpen(diagnostics: readonly Diagnostic[], { values }: Correction): readonly Diagnostic[] {
  return diagnostics.filter(({ code }) => {
    const key = ANSWERED_BY[code];
    return key === undefined || values[key] === undefined;
  });
}
