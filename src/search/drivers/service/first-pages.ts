/**
 * The results that came with an answer, given out by pieces; what follows them is asked for. Pure
 * but for that.
 */
import type { ResultPage } from '../../answer/answer.ts';
import type { WholeAnswer } from '../../answer/protocol.ts';
import type { GroupKind } from '../../plan/asked-groups.ts';

type AskResults = (group: GroupKind, cursor: string | null, count: number) => Promise<ResultPage>;

/** A cursor of ours is a place among the first results; any other is the service's own. */
const PLACE = /^\^(\d{1,4})$/;

/** Gives the results of groups; `ask` gets those that did not come with the answer. */
export function firstPages(first: WholeAnswer['first'], ask: AskResults): { readonly results: AskResults } {
  return {
    results: async (group, cursor, count) => {
      const page = first[group];
      const place = cursor === null ? 0 : PLACE.exec(cursor)?.[1];
      if (place === undefined) return ask(group, cursor, count);
      const start = Number(place);
      const results = page.results.slice(start, start + count);
      if (start + count < page.results.length) return { results, next: `^${start + count}` };
      const missing = count - results.length;
      // Of a group of which none came, none was shown at first: it is asked for from its beginning.
      const isAll = page.results.length > 0 && page.next === null;
      if (missing === 0 || isAll) return { results, next: page.next };
      const more = await ask(group, page.next, missing);
      return { results: [...results, ...more.results], next: more.next };
    },
  };
}
