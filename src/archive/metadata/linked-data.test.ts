import jsonld from 'jsonld';
import type { NodeObject } from 'jsonld';
import { describe, expect, test } from 'vitest';
import type { Directive } from '../../schema/directive.ts';
import type { Archive } from '../archive.ts';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleDirective, sampleLocality, sampleReference } from '../testing/sample-directive.fixture.ts';
import { addresses } from '../urls.ts';
import { archiveNode } from './archive-node.ts';
import { documentNode } from './document-node.ts';
import { breadcrumbList, linkedDataText, type LinkedNode } from './linked-data.ts';
import { hasProperty, isClass } from './testing/vocabulary.fixture.ts';
import { webAddress } from './web-address.ts';
import { noImprint } from '../../schema/imprint.ts';

const site = new URL('https://vanban.example');
const web = webAddress(site);
const SCHEMA = 'https://schema.org/';
const ELI = 'http://data.europa.eu/eli/ontology#';
const types = new Map([['chi-thi', { slug: 'chi-thi', name: 'Chỉ thị', abbreviations: ['CT'] } as never]]);
const HANOI = '2021/ha-noi';

const whole: Directive = sampleDirective({
  id: 'ha-noi-2021-chi-thi-17',
  number: '17/CT-UBND',
  date: '2021-07-23',
  regime: 'state',
  title: 'thực hiện giãn cách </script> xã hội',
  place: 'Hà Nội',
  issuer: { name: 'UBND thành phố Hà Nội', parent: null, key: 'ubnd-ha-noi', unit: HANOI },
  signatory: { name: 'Chu Văn A', position: 'Chủ tịch', capacity: null },
  addressees: ['Các sở, ngành'],
  localities: [
    sampleLocality({ unit: HANOI, name: 'Hà Nội', type: 'thành phố', level: 'province', role: 'applies' }),
    sampleLocality({ unit: `${HANOI}/huyen-thanh-oai`, role: 'applies', origin: 'inferred' }),
    sampleLocality({
      unit: `${HANOI}/huyen-quoc-oai`,
      role: 'applies',
      roleEvidence: { origin: 'inferred', rule: 'else', words: null, line: null },
    }),
  ],
  references: [
    sampleReference({ key: 'k-basis', role: 'basis' }),
    sampleReference({ key: 'k-old', relations: ['thay-the'] }),
    sampleReference({ key: 'k-part', relations: ['bai-bo', 'sua-doi-bo-sung'], inPart: ['bai-bo', 'sua-doi-bo-sung'] }),
    sampleReference({ key: 'k-open', resolution: 'ambiguous', candidates: ['k-old'] }),
    sampleReference({
      key: 'k-inferred',
      origins: { documentType: 'stated', date: 'stated', issuer: 'inferred' },
    }),
  ],
});

/** Reads a block as a processor of JSON-LD does; the contexts of the vocabularies are not fetched. */
async function expanded(text: string | null): Promise<readonly NodeObject[]> {
  const context = {
    '@vocab': SCHEMA,
    url: { '@type': '@id' },
    item: { '@type': '@id' },
    isBasedOn: { '@type': '@id' },
  };
  return (await jsonld.expand(JSON.parse(text ?? '[]') as NodeObject, {
    base: 'https://vanban.example/van-ban/a/',
    documentLoader: (url: string) => {
      expect(url).toBe('https://schema.org');
      return Promise.resolve({ contextUrl: null as never, documentUrl: url, document: { '@context': context } });
    },
  })) as readonly NodeObject[];
}

/** What is wrong with a node and all nodes in it, by the published vocabulary. */
function faultsOf(node: NodeObject): readonly string[] {
  const own = ([node['@type'] ?? []].flat() as string[]).filter((type) => type.startsWith(SCHEMA));
  const names = own.map((type) => type.slice(SCHEMA.length));
  const nested = Object.values(node).flatMap((values) =>
    (Array.isArray(values) ? values : []).filter((v): v is NodeObject => typeof v === 'object' && v !== null),
  );
  return [
    ...names.filter((name) => !isClass(name)).map((name) => `no class ${name}`),
    ...Object.keys(node).flatMap((property) => {
      if (property.startsWith('@') || property.startsWith(ELI)) return [];
      const name = property.slice(SCHEMA.length);
      return names.some((of) => hasProperty(of, name)) ? [] : [`${names.join()} has no ${property}`];
    }),
    ...nested.flatMap(faultsOf),
  ];
}

const archiveOf = (d: Directive): Archive => sampleArchive([d], { types });
const nodeOf = async (d: Directive): Promise<NodeObject> =>
  (await expanded(linkedDataText([documentNode(archiveOf(d), d, web, null)])))[0] ?? {};
const valuesOf = (node: NodeObject, property: string): unknown[] =>
  ([node[property] ?? []].flat() as NodeObject[]).map((value) => value['@id'] ?? value['@value'] ?? value);

test.each<[string, LinkedNode, readonly string[]]>([
  ['no class is made up', { '@type': 'Directive' }, ['no class Directive']],
  ['nor a property of another class', { '@type': 'Person', isbn: '1' }, [`Person has no ${SCHEMA}isbn`]],
  [
    'nor one of something in it',
    { '@type': 'Legislation', author: { '@type': 'Person', legislationDate: '2021' } },
    [`Person has no ${SCHEMA}legislationDate`],
  ],
  ['what a class above has is known', { '@type': 'Legislation', name: 'x', citation: 'y' }, []],
])('%s', async (_, node, faults) => {
  const [read = {}] = await expanded(linkedDataText([node]));
  expect(faultsOf(read)).toEqual(faults);
});

describe('a directive of the State', () => {
  test('has no class and no property that the vocabulary lacks', async () => {
    expect(faultsOf(await nodeOf(whole))).toEqual([]);
  });

  test('is legislation and says what it states, of the site at whole addresses', async () => {
    const node = await nodeOf(whole);
    expect(node['@id']).toBe('https://vanban.example/van-ban/ha-noi-2021-chi-thi-17/');
    expect(node['@type']).toEqual([`${SCHEMA}Legislation`, `${ELI}LegalResource`]);
    expect(valuesOf(node, `${SCHEMA}name`)).toEqual(['Thực hiện giãn cách </script> xã hội']);
    expect(valuesOf(node, `${SCHEMA}legislationIdentifier`)).toEqual(['17/CT-UBND']);
    expect(valuesOf(node, `${SCHEMA}legislationType`)).toEqual(['Chỉ thị']);
    expect(valuesOf(node, `${ELI}date_document`)).toEqual(['2021-07-23']);
    expect(valuesOf(node, `${ELI}type_document`)).toEqual(['https://vanban.example/loai/chi-thi/']);
    expect(valuesOf(node, `${SCHEMA}isBasedOn`)).toEqual(valuesOf(node, `${ELI}based_on`));
    expect(valuesOf(node, `${ELI}based_on`)).toEqual([
      'https://vanban.example/van-ban/ha-noi-2021-chi-thi-17/#vien-dan-k-basis',
    ]);
  });

  test('repeals what it replaces as a whole, and amends what it changes in part', async () => {
    const node = await nodeOf(whole);
    const old = 'https://vanban.example/vien-dan/k-old/';
    for (const repeals of [`${SCHEMA}legislationRepeals`, `${ELI}repeals`])
      expect(valuesOf(node, repeals)).toEqual([old]);
    expect(valuesOf(node, `${ELI}amends`)).toEqual([
      'https://vanban.example/van-ban/ha-noi-2021-chi-thi-17/#vien-dan-k-part',
    ]);
  });

  test('states nothing that was inferred, and no citation of which it is not known what it is', async () => {
    const text = JSON.stringify(await nodeOf(whole));
    for (const word of ['huyen-thanh-oai', 'huyen-quoc-oai', 'k-open', 'k-inferred']) expect(text).not.toContain(word);
    expect(text).toContain('dia-phuong/2021/ha-noi/');
    for (const field of ['number', 'date', 'issuer', 'title', 'signatory', 'place'] as const) {
      const origins = { ...whole.origins, [field]: { origin: 'inferred', line: null, note: null } };
      const inferred = await nodeOf({ ...whole, origins });
      const value = {
        number: '17/CT',
        date: '2021-07',
        issuer: 'UBND thành phố',
        title: 'giãn',
        signatory: 'Chu',
        place: 'Place"',
      };
      expect(text, field).toContain(value[field]);
      expect(JSON.stringify(inferred), field).not.toContain(value[field]);
    }
  });
});

test.each([
  ['a letter', { documentType: 'cong-van' }],
  ['a directive of the Party', { regime: 'party' }],
  ['a text of which the regime is not known', { regime: null }],
  [
    'a type that was inferred',
    { origins: { ...whole.origins, documentType: { origin: 'inferred', line: null, note: null } } },
  ],
] as const)('%s is a document and no legislation', async (_, given) => {
  const node = await nodeOf({ ...whole, ...(given as Partial<Directive>) });
  expect(node['@type']).toEqual([`${SCHEMA}DigitalDocument`]);
  expect(faultsOf(node)).toEqual([]);
  expect(JSON.stringify(node)).not.toMatch(/legislation|eli\/ontology/);
});

test('a block of data cannot end its own element', () => {
  expect(linkedDataText([documentNode(archiveOf(whole), whole, web, null)])).not.toContain('<');
});

test('the archive is a set of data, the way to a page a list; a page without either has no block', async () => {
  const archive = archiveOf(whole);
  const crumbs = [{ name: 'Văn bản', href: archive.href.documents() }, { name: 'Chỉ thị' }];
  const way = breadcrumbList(crumbs, archive.href.home(), web);
  const read = await expanded(
    linkedDataText([archiveNode(archive, noImprint, 'Kho', web), ...(way === null ? [] : [way])]),
  );
  expect(read.flatMap(faultsOf)).toEqual([]);
  expect(read.map((node) => node['@type'])).toEqual([[`${SCHEMA}Dataset`], [`${SCHEMA}BreadcrumbList`]]);
  expect(JSON.stringify(read)).toContain('"https://vanban.example/van-ban/"');
  expect(breadcrumbList([], '/', web)).toBe(null);
  expect(linkedDataText([])).toBe(null);
});

test('without the address of the site, addresses are resolved against the page', async () => {
  const archive = sampleArchive([whole], { types, href: addresses('/kho/') });
  const [node = {}] = await expanded(linkedDataText([documentNode(archive, whole, webAddress(undefined), null)]));
  expect(node['@id']).toBe('https://vanban.example/kho/van-ban/ha-noi-2021-chi-thi-17/');
});
