/** Sentences for a body as rows, and what they can be narrowed by. The browser makes the filters; the page has what they say. */
import { dutyDeadline } from '../duty/duty-deadline.ts';
import { listFacets, type ListFacet } from '../list/list-facet.ts';
import type { RowKey } from '../list/row-key.ts';
import type { Agent } from '../../schema/directive.ts';
import type { Duty } from './body-page.ts';
import { roleWords, yearOfDuty } from './duty-list.ts';

const LABELS = { 'vai-tro': 'Phần việc', nam: 'Năm', 'thoi-han': 'Thời hạn', 'van-ban': 'Văn bản' } as const;
type DutyFacet = keyof typeof LABELS;

/** The row of each sentence; sentences of one document are rows of their own. */
export function dutyRows(duties: readonly Duty[]): ReadonlyMap<Duty, RowKey> {
  return new Map(duties.map((duty, n) => [duty, dutyRow(duty, n)]));
}

/** The filters over sentences, in their order; `nameOf` names years and documents. */
export function dutyFacets(
  rows: readonly RowKey[],
  nameOf: (facet: 'nam' | 'van-ban', value: string) => string,
): readonly ListFacet[] {
  const names = {
    'vai-tro': (role: string) => roleWords[role as Agent['role']] ?? 'thực hiện',
    nam: (year: string) => nameOf('nam', year),
    'thoi-han': () => 'có nêu thời hạn',
    'van-ban': (id: string) => nameOf('van-ban', id),
  };
  const facets = listFacets(rows, names, LABELS);
  return (Object.keys(LABELS) as DutyFacet[]).flatMap((name) => facets.filter(({ facet }) => facet === name));
}

function dutyRow(duty: Duty, n: number): RowKey {
  const { document, assignment, agents } = duty;
  return {
    id: String(n),
    date: '',
    values: {
      nam: [yearOfDuty(duty)],
      'vai-tro': [...new Set(agents.map(({ role }) => role))],
      'thoi-han': dutyDeadline(assignment) === null ? [] : ['co'],
      'van-ban': [document.id],
    },
  };
}
