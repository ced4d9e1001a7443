/** The downloads as a catalogue of the open data portals: DCAT 3, as JSON-LD. */
import type { Archive } from '../../archive.ts';
import type { Imprint } from '../../../schema/imprint.ts';
import type { WebAddress } from '../../metadata/web-address.ts';
import type { DataTable } from '../table/data-table.ts';
import { DATA_VERSION } from '../table/data-tables.ts';
import { tableFormats } from '../table/table-file.ts';
import { partName } from '../table/table-parts.ts';
import { textsFile } from '../table/text-parts.ts';

/** The prefixes are in the file, so that nothing is fetched to read it. */
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
};

const MEDIA = 'https://www.iana.org/assignments/media-types/';
const LANGUAGE = { '@id': 'http://publications.europa.eu/resource/authority/language/VIE' };

const RIGHTS =
  'Văn bản hành chính không thuộc phạm vi bảo hộ quyền tác giả (Điều 15 Luật Sở hữu trí tuệ). Bản trong kho là bản không chính thức.';

/** In how many files each is offered. */
export interface OfferedFiles {
  readonly tables: readonly { readonly table: DataTable; readonly parts: readonly unknown[] }[];
  readonly textFiles: number;
}

/** A catalogue with a dataset a table, and one of all texts. */
export function catalogue(
  { href }: Pick<Archive, 'href'>,
  imprint: Imprint,
  { tables, textFiles }: OfferedFiles,
  web: WebAddress,
): object {
  const page = web(href.downloads());
  const texts = { name: 'toan-van', title: 'Toàn văn', description: 'Mọi tệp văn bản như nhận được, với mã kiểm.' };
  return {
    '@context': CONTEXT,
    '@id': page,
    '@type': 'dcat:Catalog',
    'dct:title': vietnamese(`Dữ liệu của ${imprint.name}`),
    'dct:language': LANGUAGE,
    'foaf:homepage': { '@id': web(href.home()) },
    ...(imprint.body === null ? {} : { 'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': imprint.body } }),
    'dcat:dataset': [
      ...tables.map(({ table, parts }) =>
        dataset(
          page,
          table,
          Object.entries(tableFormats).flatMap(([ending, { type }]) =>
            parts.map((_, n) => distribution(web(href.download(`${partName(table.name, n + 1)}.${ending}`)), type)),
          ),
        ),
      ),
      dataset(
        page,
        texts,
        Array.from({ length: textFiles }, (_, n) =>
          distribution(web(href.download(textsFile(n + 1))), 'application/zip'),
        ),
      ),
    ],
    'dcat:service': {
      '@type': 'dcat:DataService',
      'dct:title': vietnamese('Dữ liệu JSON của từng trang'),
      'dcat:endpointURL': { '@id': web(href.home()) },
      'dcat:endpointDescription': { '@id': web(href.download('openapi.json')) },
    },
  };
}

type Named = Pick<DataTable, 'name' | 'title' | 'description'>;

function dataset(page: string, { name, title, description }: Named, distributions: readonly object[]): object {
  return {
    '@id': `${page}#${name}`,
    '@type': 'dcat:Dataset',
    'dct:title': vietnamese(title),
    'dct:description': vietnamese(description),
    'dct:language': LANGUAGE,
    'dct:rights': vietnamese(RIGHTS),
    'dcat:version': DATA_VERSION,
    'dcat:landingPage': { '@id': page },
    'dcat:distribution': distributions,
  };
}

function distribution(address: string, type: string): object {
  const media = type.split(';')[0] ?? type;
  return {
    '@type': 'dcat:Distribution',
    'dcat:downloadURL': { '@id': address },
    'dcat:accessURL': { '@id': address },
    'dcat:mediaType': { '@id': `${MEDIA}${media}` },
  };
}

function vietnamese(text: string): object {
  return { '@value': text, '@language': 'vi' };
}
