/** The metadata of an Akoma Ntoso document: what it is (FRBR), and what its text refers to. */
import type { Archive } from '../archive.ts';
import { issuerAddress } from '../body/body-address.ts';
import { shownIssuer } from '../body/shown-issuer.ts';
import { typeName } from '../document/name/type-name.ts';
import { documentClass } from '../metadata/document-class.ts';
import { fact, factualTitle } from '../metadata/fact.ts';
import { namedPlaceAddress } from '../place/place-address.ts';
import type { WebAddress } from '../metadata/web-address.ts';
import { slug } from '../../vietnamese/fold/slug.ts';
import type { Directive } from '../../schema/directive.ts';
import type { Imprint } from '../../schema/imprint.ts';
import { element } from './xml.ts';

/** What a document is made with. */
export interface AkomaOf {
  readonly archive: Archive;
  readonly document: Directive;
  readonly imprint: Pick<Imprint, 'name' | 'body'>;
  readonly web: WebAddress;
  /** When the text changed last (UTC); null where it is not known. */
  readonly changed: string | null;
}

/** What the text of a document refers to: units by path, terms by id. */
export interface Referred {
  readonly places: ReadonlyMap<string, string>;
  readonly terms: ReadonlyMap<string, string>;
}

/** The document that an element of the standard is: an act where it is legislation, else a document. */
export function documentElement(d: Directive): 'act' | 'doc' {
  return documentClass(d) === 'Legislation' ? 'act' : 'doc';
}

/** The element `meta`; `component` names an attachment, which has metadata of its own. */
export function documentMeta(of: AkomaOf, component: string | null, referred: Referred | null): string {
  const uri = workUri(of);
  const at = component === null ? '' : `/!${component}`;
  const [expression, manifestation] = [`${uri}/vie@`, `${uri}/vie@.xml`];
  const author = element('FRBRauthor', { href: ISSUER });
  const date = dateElement(of.document);
  return element(
    'meta',
    {},
    element(
      'identification',
      { source: ARCHIVE },
      element('FRBRWork', {}, ...named(uri, at), aliasOf(of, component), date, author, ...workProperties(of.document)),
      // A copy: what is authoritative is with who issued it.
      element(
        'FRBRExpression',
        {},
        ...named(expression, at),
        date,
        author,
        element('FRBRauthoritative', { value: 'false' }),
        element('FRBRlanguage', { language: 'vie' }),
      ),
      element(
        'FRBRManifestation',
        {},
        ...named(manifestation, at),
        changedElement(of.changed),
        element('FRBRauthor', { href: ARCHIVE }),
      ),
    ),
    referred === null ? '' : references(of, referred),
  );
}

/** Identifiers in `references`, as elements name them. */
export const ISSUER = '#co-quan-ban-hanh';
export const ARCHIVE = '#kho';
export const SIGNATORY = '#nguoi-ky';

/** The identifier of a unit or a term in `references`. */
export function referredId(kind: 'place' | 'term', key: string): string {
  return `${kind === 'place' ? 'noi' : 'thuat-ngu'}-${slug(key)}`;
}

/**
 * `/akn/vn/act/chi-thi/2021-07-23/<id>`. The number of a document is no part of it: the same is in
 * many provinces, and the id of a file is not. What is not known as a fact has no part either.
 */
function workUri({ document: d }: AkomaOf): string {
  const parts = ['', 'akn', 'vn', documentElement(d), fact(d, 'documentType'), fact(d, 'date'), d.id];
  return parts.filter((part) => part !== null).join('/');
}

function named(uri: string, at: string): readonly string[] {
  return [element('FRBRthis', { value: `${uri}${at}` }), element('FRBRuri', { value: uri })];
}

function aliasOf({ archive, document, web }: AkomaOf, component: string | null): string {
  return component === null
    ? element('FRBRalias', { value: web(archive.href.document(document.id)), name: 'trang' })
    : '';
}

function workProperties(d: Directive): readonly string[] {
  const [type, number, title] = [fact(d, 'documentType'), fact(d, 'number'), factualTitle(d)];
  return [
    element('FRBRcountry', { value: 'vn' }),
    type === null ? '' : element('FRBRsubtype', { value: type }),
    number === null ? '' : element('FRBRnumber', { value: number }),
    title === null ? '' : element('FRBRname', { value: title }),
  ];
}

/** The schema asks for a whole day: this one stands for a day that is not known, and says so. */
const NO_DAY = '0001-01-01';

function dateElement(d: Directive): string {
  const date = fact(d, 'date');
  if (date?.length === 10) return element('FRBRdate', { date, name: 'ngày ban hành' });
  const known = date === null ? '' : `; văn bản chỉ ghi ${date}`;
  return element('FRBRdate', { date: NO_DAY, name: `không rõ ngày ban hành${known}` });
}

function changedElement(changed: string | null): string {
  return changed === null
    ? element('FRBRdate', { date: NO_DAY, name: 'không rõ ngày đổi gần nhất' })
    : element('FRBRdate', { date: changed, name: 'đổi gần nhất' });
}

function references(of: AkomaOf, { places, terms }: Referred): string {
  const { archive, document: d, imprint, web } = of;
  const issuer = fact(d, 'issuer') === null ? null : shownIssuer(archive, d);
  const signatory = fact(d, 'signatory');
  const type = fact(d, 'documentType');
  return element(
    'references',
    { source: ARCHIVE },
    reference('TLCOrganization', ARCHIVE, web(archive.href.home()), imprint.body ?? imprint.name),
    reference('TLCOrganization', ISSUER, (issuer && issuerHref(of)) ?? '', issuer ?? 'không rõ'),
    signatory === null ? '' : reference('TLCPerson', SIGNATORY, personUri(signatory.name), signatory.name),
    signatory?.position == null
      ? ''
      : reference('TLCRole', '#chuc-vu', roleUri(signatory.position), signatory.position),
    type === null
      ? ''
      : reference('TLCConcept', '#ten-loai', web(archive.href.type(type)), typeName(archive.types, type)),
    ...[...places].map(([path, name]) =>
      reference('TLCLocation', `#${referredId('place', path)}`, web(namedPlaceAddress(archive, path)), name),
    ),
    ...[...terms].map(([id, name]) =>
      reference('TLCTerm', `#${referredId('term', id)}`, web(archive.href.term(id)), name),
    ),
  );
}

function issuerHref({ archive, document, web }: AkomaOf): string | null {
  const address = issuerAddress(archive, document);
  return address === null ? null : web(address);
}

function personUri(name: string): string {
  return `/akn/ontology/person/vn/${slug(name)}`;
}

function roleUri(position: string): string {
  return `/akn/ontology/role/vn/${slug(position)}`;
}

function reference(name: string, id: string, href: string, showAs: string): string {
  return element(name, { eId: id.slice(1), href, showAs });
}
