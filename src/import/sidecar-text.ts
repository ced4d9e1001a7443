/** What an imported file leaves beside its text: the `.yaml` of the same name. */
import { stringify } from 'yaml';
import { unsureEntryWords } from '../schema/scan.ts';
import type { ExchangeValues, Imported } from './imported.ts';

/**
 * The sidecar of an imported file (UTF-8, keys as `src/schema/correction.ts` has them); null where
 * there is nothing to be kept beside the text.
 */
export function sidecarText(imported: Pick<Imported, 'exchange' | 'recognised' | 'unsure'>): string | null {
  const { exchange, recognised, unsure } = imported;
  const scan = recognised && said({ ...recognised, unsure: unsure.map(unsureEntryWords) });
  const parts = [exchange && entryText('exchange', saidBy(exchange)), scan ? entryText('scan', scan) : null].filter(
    (part) => part !== null,
  );
  return parts.length === 0 ? null : parts.join('');
}

/** The values that the package gives, and no others. */
function saidBy(exchange: ExchangeValues): Record<string, unknown> {
  const { signatory, ...values } = exchange;
  const signer = signatory && said(signatory);
  return said({ ...values, signatory: signer });
}

function said(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const isSaid = (value: unknown): boolean => value !== null && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isSaid(value)));
}

function entryText(key: string, value: Record<string, unknown>): string | null {
  if (Object.keys(value).length === 0) return null;
  return stringify({ [key]: value }, { lineWidth: 0, singleQuote: true });
}
