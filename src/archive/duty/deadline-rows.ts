/** Stated deadlines as rows of a table: by when, who, what, in which document. */
import { fullName } from '../../gazetteer/unit-name.ts';
import type { Archive } from '../archive.ts';
import type { BodyPage } from '../body/body-page.ts';
import { bodyName } from '../body/body-place.ts';
import { yearName } from '../list/index-entry.ts';
import { rowFile, type RowFile } from '../list/row-file.ts';
import type { FacetLabels } from '../list/list-facet.ts';
import { rowList, type RowList } from '../list/row-list.ts';
import { once } from '../once.ts';
import { unknownSlug } from '../urls.ts';
import { statedDeadlines, type StatedDeadline } from './deadlines.ts';
import { bodiesTold, bodiesToldAround } from './told-in.ts';

/** Rows a page: each has words of its text, and on a phone is as high as two documents of a list. */
export const deadlinePageSize = 15;

/** A deadline with the bodies that its sentence tells something, or, `inferred`, the provision around it. */
export interface DeadlineRow extends StatedDeadline {
  readonly told: readonly BodyPage[];
  readonly inferred: boolean;
}

/** The table: its rows in the order of {@link statedDeadlines}, and what they can be found by. */
export interface DeadlineTable {
  readonly deadlines: readonly DeadlineRow[];
  readonly list: RowList;
}

const COMES_BACK = 'lap-lai';
const RELATIVE = 'tinh-tu';

const LABELS: FacetLabels = { nam: 'Năm', 'co-quan': 'Cơ quan được giao', noi: 'Nơi (nay)' };

/** Every stated deadline as a row, by year of its last day. */
export const deadlineTable = once((archive: Archive): DeadlineTable => {
  const { dated, undated } = statedDeadlines(archive);
  const deadlines = [...dated, ...undated].map(({ document, deadline }) => {
    const named = bodiesTold(archive, document, deadline);
    const told = named.length > 0 ? named : bodiesToldAround(archive, document, deadline);
    return { document, deadline, told, inferred: named.length === 0 && told.length > 0 };
  });
  const rows = deadlines.map((row, n) => ({
    id: `${row.document.id}.${n}`,
    date: row.deadline.latest ?? '',
    values: {
      nam: [yearValue(row)],
      'co-quan': row.told.length > 0 ? row.told.map(({ key }) => key) : [unknownSlug],
      noi: placesOf(archive, row),
    },
  }));
  const nameOfBody = (key: string): string => {
    const body = archive.bodyIndex.bodies.get(key);
    return body ? bodyName(archive, body) : 'Câu không nêu cơ quan';
  };
  const names = {
    nam: (value: string) =>
      value === COMES_BACK
        ? 'Lặp lại'
        : value === RELATIVE
          ? 'Tính từ một sự việc'
          : value === unknownSlug
            ? 'Không ghi đủ ngày, tháng, năm'
            : yearName(value),
    'co-quan': nameOfBody,
    noi: (value: string) => {
      const unit = archive.gazetteer.unit(value);
      return unit ? fullName(unit) : 'Cả nước hoặc không rõ';
    },
  };
  return { deadlines, list: rowList(rows, 'nam', names, LABELS) };
});

/** The file of the rows, where the table has more than one page. */
export function deadlineRowFiles(archive: Archive): readonly RowFile[] {
  const { deadlines, list } = deadlineTable(archive);
  return rowFile(archive, archive.href.deadlines(), deadlines.length, () => list.rows, deadlinePageSize);
}

function yearValue({ deadline: { latest, recurrence, relative } }: StatedDeadline): string {
  if (latest !== null) return latest.slice(0, 4);
  return recurrence !== null ? COMES_BACK : relative ? RELATIVE : unknownSlug;
}

/** Today's provinces of the bodies that are given a task, else that of the document's issuer. */
function placesOf({ gazetteer }: Archive, { document, told }: DeadlineRow): readonly string[] {
  const own = document.issuer?.unit ?? document.provinceInferred?.unit ?? null;
  const units = told.flatMap(({ unit }) => unit ?? []);
  const known = units.length > 0 ? units : own === null ? [] : [own];
  const paths = known.flatMap((unit) => (gazetteer.provinceToday(unit) ?? gazetteer.provinceOf(unit))?.path ?? []);
  return paths.length > 0 ? [...new Set(paths)] : [unknownSlug];
}
