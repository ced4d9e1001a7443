/** The register of cited documents as rows. */
import { slug } from '../../vietnamese/fold/slug.ts';
import type { Archive } from '../archive.ts';
import { onceOf } from '../once.ts';
import { citedLists, listHasPage, isMissing, type CitedList } from '../citation/cited-register.ts';
import type { CitedDocument } from '../citation/citing.ts';
import { typeName } from '../document/name/type-name.ts';
import { unknownSlug } from '../urls.ts';
import { yearName } from './index-entry.ts';
import type { FacetLabels, FacetNames } from './list-facet.ts';
import { rowFile, type RowFile } from './row-file.ts';
import type { RowKey } from './row-key.ts';
import { rowList, type RowList } from './row-list.ts';

const LABELS: FacetLabels = {
  nam: 'Năm',
  loai: 'Loại',
  'co-quan': 'Cơ quan ban hành',
  'vai-tro': 'Số văn bản viện dẫn',
  'tinh-trang': 'Trong kho',
};

const HELD: Readonly<Record<string, string>> = {
  co: 'có trong kho',
  chua: 'chưa có',
  'chua-ro': 'chưa rõ văn bản nào',
};

/** The rows of a list of cited documents, under headings that say how many cite them. */
export const citedRows = onceOf(({ types }: Archive, list: CitedList): RowList => {
  const issuers = new Map<string, string>();
  const rows = list.rows.map((cited) => citedRow(cited, issuers));
  return rowList(rows, 'vai-tro', namesOf({ types }, issuers), LABELS);
});

/** The files of the lists of cited documents that have more than one page. */
export function citedRowFiles(archive: Archive): readonly RowFile[] {
  const { href } = archive;
  return citedLists(archive)
    .filter(listHasPage)
    .flatMap((list) => {
      const address = list.slug === null ? href.citations() : href.citation(list.slug);
      return rowFile(archive, decodeURIComponent(address), list.rows.length, () => citedRows(archive, list).rows);
    });
}

function citedRow(cited: CitedDocument, issuers: Map<string, string>): RowKey {
  const date = cited.date[0]?.value ?? '';
  const name = cited.issuer[0]?.value;
  const issuer = name === undefined ? unknownSlug : slug(name) || unknownSlug;
  if (name !== undefined && !issuers.has(issuer)) issuers.set(issuer, name);
  return {
    id: cited.key,
    date,
    values: {
      nam: [date.slice(0, 4) || unknownSlug],
      loai: [cited.documentType[0]?.value ?? unknownSlug],
      'co-quan': [issuer],
      'vai-tro': [String(cited.citing.length)],
      'tinh-trang': [cited.held === null ? (isMissing(cited) ? 'chua' : 'chua-ro') : 'co'],
    },
  };
}

function namesOf({ types }: Pick<Archive, 'types'>, issuers: ReadonlyMap<string, string>): FacetNames {
  return {
    nam: yearName,
    loai: (value) => (value === unknownSlug ? 'Không rõ loại' : typeName(types, value)),
    'co-quan': (value) => issuers.get(value) ?? 'Không rõ cơ quan',
    'vai-tro': (value) => `Được ${value} văn bản viện dẫn`,
    'tinh-trang': (value) => HELD[value] ?? value,
  };
}
