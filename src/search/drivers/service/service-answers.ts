/**
 * Searches that a service of the site answers (answer/protocol.ts), seen from the browser. Whoever
 * asks is told within two seconds that there is no answer, whatever became of it.
 */
import type { AnswerSource, ArchiveFacts, FacetAnswer, OpenAnswer, ResultPage } from '../../answer/answer.ts';
import { partAddress, type AnswerPart, type NearAnswer, type WholeAnswer } from '../../answer/protocol.ts';
import type { SearchState } from '../../plan/address.ts';
import type { GroupKind } from '../../plan/asked-groups.ts';
import { firstPages } from './first-pages.ts';
import { isArchive, isFacets, isNear, isResults, isWhole } from './answer-shapes.ts';

/** So long (ms) a service may be silent. */
export const PATIENCE = 2000;

/** There is no answer. `isDown` is false where the service only would not take this request. */
export class ServiceFault extends Error {
  override readonly name = 'ServiceFault';
  readonly isDown: boolean;

  constructor(message: string, isDown: boolean) {
    super(message);
    this.isDown = isDown;
  }
}

/** How a service is asked; tests have other clocks and networks. */
export interface ServiceManner {
  readonly patience: number;
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>;
}

const usual: ServiceManner = { patience: PATIENCE, fetch: (address, options) => fetch(address, options) };

/** Answers by the service at an address that ends in a slash. Methods reject with ServiceFault. */
export function serviceAnswers(address: string, manner: ServiceManner = usual): AnswerSource {
  return { ask: (state) => openAnswer(address, state, manner) };
}

function openAnswer(address: string, state: SearchState, manner: ServiceManner): OpenAnswer {
  const part = <T>(asked: AnswerPart, isPart: (value: unknown) => value is T): Promise<T> =>
    fetched(address + partAddress(state, asked), isPart, manner);
  let asked: Promise<WholeAnswer> | undefined;
  const whole = (): Promise<WholeAnswer> => (asked ??= part({ part: 'whole' }, isWhole));
  const more = (group: GroupKind, cursor: string | null, count: number): Promise<ResultPage> =>
    part({ part: 'results', group, cursor, count }, isResults);
  return {
    state,
    archive: (): Promise<ArchiveFacts> => part({ part: 'archive' }, isArchive),
    head: async () => (await whole()).head,
    results: async (group, cursor, count) => firstPages((await whole()).first, more).results(group, cursor, count),
    // Their texts come with them: ids alone would be one more request.
    ids: () => Promise.resolve(null),
    facets: (names): Promise<FacetAnswer> => part({ part: 'facets', names }, isFacets),
    near: async () => (await part<NearAnswer>({ part: 'near' }, isNear)).queries,
  };
}

async function fetched<T>(
  address: string,
  isPart: (value: unknown) => value is T,
  { patience, fetch }: ServiceManner,
): Promise<T> {
  try {
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(address, { signal, headers: { accept: 'application/json' } });
    // Too much, too long, not understood: the same again would be refused again, others are not.
    if (response.status >= 400 && response.status < 500 && response.status !== 404 && response.status !== 429)
      throw new ServiceFault(`The service of search refused ${address}: status ${response.status}`, false);
    if (!response.ok) throw new ServiceFault(`The service of search failed: status ${response.status}`, true);
    const value: unknown = await response.json();
    if (!isPart(value)) throw new ServiceFault(`Cannot read what the service of search sent for ${address}`, true);
    return value;
  } catch (error) {
    if (error instanceof ServiceFault) throw error;
    throw new ServiceFault(`Cannot ask the service of search: ${String(error)}`, true);
  }
}
