/** What a document in a list can be found by. */
import { fullName } from '../../gazetteer/unit-name.ts';
import type { Directive } from '../../schema/directive.ts';
import type { Archive } from '../archive.ts';
import { bodyName } from '../body/body-place.ts';
import { issuingBody } from '../body/document-bodies.ts';
import { endedBy, statedOn } from '../citation/relation.ts';
import { doubtOf, spoiledTitle } from '../document/doubt.ts';
import { sortDate } from '../document/newest-first.ts';
import { typeName } from '../document/name/type-name.ts';
import { unknownSlug } from '../urls.ts';
import { yearName } from './index-entry.ts';
import type { FacetLabels, FacetNames } from './list-facet.ts';
import type { RowKey } from './row-key.ts';

/** The heading of withdrawn documents, which come after all years. */
export const WITHDRAWN_YEAR = 'da-rut';

const STATUSES: Readonly<Record<string, string>> = {
  du: 'không có ghi chú',
  'da-rut': 'đã rút khỏi kho',
  het: 'có văn bản nêu là bị thay thế, bãi bỏ, đình chỉ',
  thieu: 'bản không đầy đủ',
  nghi: 'số, ngày hoặc tên đọc từ bản quét, có thể sai',
};

const CENTRAL = 'trung-uong';

/** A document of a list, with its standing to a place where the list is of one. */
export function documentRow(archive: Archive, d: Directive, standing?: string): RowKey {
  const date = sortDate(d);
  return {
    id: d.id,
    date,
    values: {
      nam: [d.withdrawn ? WITHDRAWN_YEAR : date.slice(0, 4) || unknownSlug],
      loai: [d.documentType ?? unknownSlug],
      'co-quan': [issuingBody(d)?.key ?? d.issuer?.key ?? unknownSlug],
      noi: [placeOf(archive, d)],
      'vai-tro': standing === undefined ? [] : [standing],
      'tinh-trang': statusesOf(archive, d),
    },
  };
}

/** Today's province that the document comes from: that of its issuer, else the one that is inferred. */
function placeOf({ gazetteer }: Archive, { issuer, provinceInferred }: Directive): string {
  const unit = issuer?.unit ?? provinceInferred?.unit ?? null;
  if (unit === null) return issuer === null ? unknownSlug : CENTRAL;
  return (gazetteer.provinceToday(unit) ?? gazetteer.provinceOf(unit))?.path ?? unknownSlug;
}

function statusesOf({ citedBy }: Archive, d: Directive): readonly string[] {
  const isEnded = statedOn(citedBy.get(d.id) ?? []).some(({ relation }) => endedBy[relation] !== undefined);
  const isDoubtful = (['number', 'date', 'issuer'] as const).some((field) => doubtOf(d, field) !== null);
  const found = [
    ...(d.withdrawn ? ['da-rut'] : []),
    ...(isEnded ? ['het'] : []),
    ...(d.complete ? [] : ['thieu']),
    ...(isDoubtful || spoiledTitle(d) !== null ? ['nghi'] : []),
  ];
  return found.length > 0 ? found : ['du'];
}

/** The labels of the boxes over a list of documents. */
export const documentFacetLabels: FacetLabels = {
  nam: 'Năm',
  loai: 'Loại',
  'co-quan': 'Cơ quan ban hành',
  noi: 'Nơi ban hành (nay)',
  'vai-tro': 'Vai trò với nơi này',
  'tinh-trang': 'Tình trạng',
};

/** How values of documents are called. */
export function documentFacetNames(archive: Archive, standings: Readonly<Record<string, string>> = {}): FacetNames {
  const { types, bodyIndex, gazetteer } = archive;
  return {
    nam: (value) => (value === WITHDRAWN_YEAR ? 'Văn bản đã rút' : yearName(value)),
    loai: (value) => (value === unknownSlug ? 'Không rõ loại' : typeName(types, value)),
    'co-quan': (value) => {
      const body = bodyIndex.bodies.get(value);
      return body ? bodyName(archive, body) : value === unknownSlug ? 'Không rõ cơ quan' : value;
    },
    noi: (value) => {
      if (value === CENTRAL) return 'Trung ương';
      const unit = gazetteer.unit(value);
      return unit ? fullName(unit) : 'Không rõ nơi';
    },
    'vai-tro': (value) => standings[value] ?? value,
    'tinh-trang': (value) => STATUSES[value] ?? value,
  };
}
