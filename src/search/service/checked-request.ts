/** What a request may be before anything is looked up for it. Pure. */
import { facetNames, type SearchState } from '../plan/address.ts';
import { RequestFault } from './request-fault.ts';
import type { ServiceLimits } from './service-settings.ts';

/** The parts of a request that say what it is. */
export interface RequestHead {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Why a request is turned away by its head alone; null where it is not. */
export function headFault({ method, url, headers }: RequestHead, limits: ServiceLimits): RequestFault | null {
  if (method !== 'GET' && method !== 'HEAD') return new RequestFault('method');
  if (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0)
    return new RequestFault('body');
  if (Buffer.byteLength(url) > limits.address)
    return new RequestFault('address-length', { detail: `Nhiều nhất là ${limits.address} byte.` });
  return null;
}

/** Why a search is turned away; null where it is not. */
export function stateFault({ query, chosen }: SearchState, limits: ServiceLimits): RequestFault | null {
  if (query.length > limits.query)
    return new RequestFault('query-length', { detail: `Nhiều nhất là ${limits.query} ký tự.` });
  const values = facetNames.reduce((sum, name) => sum + chosen[name].length, 0);
  if (values > limits.chosen) return new RequestFault('chosen', { detail: `Nhiều nhất là ${limits.chosen} mục.` });
  return null;
}
