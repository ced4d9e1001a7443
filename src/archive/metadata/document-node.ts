/**
 * A document as linked data: schema.org for all, ELI beside it for legislation. Which component of a
 * document is which property: README, “Choices and why”.
 */
import type { Archive } from '../archive.ts';
import { issuerAddress } from '../body/body-address.ts';
import { shownIssuer } from '../body/shown-issuer.ts';
import { typeName } from '../document/name/type-name.ts';
import { withdrawnWord } from '../document/withdrawn.ts';
import { namedPlaceAddress } from '../place/place-address.ts';
import { fullName } from '../../gazetteer/unit-name.ts';
import type { Directive } from '../../schema/directive.ts';
import { actsOn, referenceAddresses } from './cited-addresses.ts';
import { documentClass } from './document-class.ts';
import { fact, factualDesignation, factualPlaces, factualTitle } from './fact.ts';
import { said, type LinkedNode } from './linked-data.ts';
import type { WebAddress } from './web-address.ts';

/** When a text changed last, as git has it (UTC); null where it is not known. */
export type LastChange = string | null;

/** The node of a document; `@id` is its page. Only what is stated or entered by staff is in it. */
export function documentNode(archive: Archive, d: Directive, web: WebAddress, changed: LastChange): LinkedNode {
  const address = web(archive.href.document(d.id));
  const isLegislation = documentClass(d) === 'Legislation';
  return said({
    '@type': isLegislation ? ['Legislation', 'eli:LegalResource'] : 'DigitalDocument',
    '@id': address,
    inLanguage: 'vi',
    ...ofAnyClass(archive, d, web),
    dateModified: changed,
    encoding: sourceNode(archive, d, web, isLegislation),
    ...(isLegislation ? { ...legislation(archive, d, web), ...eli(archive, d, web) } : {}),
  });
}

function ofAnyClass(archive: Archive, d: Directive, web: WebAddress): LinkedNode {
  const [title, name] = [factualTitle(d), factualDesignation(archive, d)];
  const { basis, cites } = referenceAddresses(archive, d, web);
  const place = fact(d, 'place');
  return {
    name: title ?? name,
    alternateName: title === null || fact(d, 'number') === null ? null : name,
    identifier: fact(d, 'number'),
    datePublished: fact(d, 'date'),
    author: issuerNode(archive, d, web),
    accountablePerson: signatoryNode(d),
    locationCreated: place === null ? null : { '@type': 'Place', name: place },
    audience: (fact(d, 'addressees') ?? []).map((name) => ({ '@type': 'Audience', name })),
    spatialCoverage: factualPlaces(d).map((place) => ({
      '@type': 'AdministrativeArea',
      name: fullName(place),
      url: web(namedPlaceAddress(archive, place.unit)),
    })),
    isBasedOn: basis,
    citation: cites.map(reference),
    creativeWorkStatus: d.withdrawn === null ? null : withdrawnWord,
  };
}

function legislation(archive: Archive, d: Directive, web: WebAddress): LinkedNode {
  const type = fact(d, 'documentType');
  const acts = actsOn(archive, d, web);
  return {
    legislationIdentifier: fact(d, 'number'),
    legislationType: type === null ? null : typeName(archive.types, type),
    legislationDate: fact(d, 'date'),
    legislationPassedBy: issuerNode(archive, d, web),
    legislationRepeals: acts.repeals.map(legislationRef),
    legislationAmends: acts.amends.map(legislationRef),
    legislationCorrects: acts.corrects.map(legislationRef),
    legislationConsolidates: acts.consolidates.map(legislationRef),
  };
}

function eli(archive: Archive, d: Directive, web: WebAddress): LinkedNode {
  const type = fact(d, 'documentType');
  const issuer = fact(d, 'issuer') === null ? null : issuerAddress(archive, d);
  const { basis, cites } = referenceAddresses(archive, d, web);
  const acts = actsOn(archive, d, web);
  const date = fact(d, 'date');
  return {
    'eli:id_local': fact(d, 'number'),
    'eli:title': factualTitle(d),
    'eli:type_document': type === null ? null : { '@id': web(archive.href.type(type)) },
    'eli:date_document': date === null ? null : { '@value': date, '@type': DATE_TYPES[date.split('-').length - 1] },
    'eli:passed_by': issuer === null ? null : { '@id': web(issuer) },
    'eli:based_on': basis.map(reference),
    'eli:cites': cites.map(reference),
    'eli:relevant_for': factualPlaces(d).map(({ unit }) => reference(web(namedPlaceAddress(archive, unit)))),
    'eli:repeals': acts.repeals.map(reference),
    'eli:amends': acts.amends.map(reference),
    'eli:corrects': acts.corrects.map(reference),
    'eli:consolidates': acts.consolidates.map(reference),
  };
}

/** The types of XML Schema of a year, a month and a day. */
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const DATE_TYPES = [`${XSD}gYear`, `${XSD}gYearMonth`, `${XSD}date`] as const;

function reference(address: string): LinkedNode {
  return { '@id': address };
}

function legislationRef(address: string): LinkedNode {
  return { '@type': 'Legislation', '@id': address };
}

function issuerNode(archive: Archive, d: Directive, web: WebAddress): LinkedNode | null {
  if (fact(d, 'issuer') === null) return null;
  const address = issuerAddress(archive, d);
  return said({
    '@type': 'Organization',
    name: shownIssuer(archive, d),
    url: address === null ? null : web(address),
  });
}

function signatoryNode(d: Directive): LinkedNode | null {
  const signatory = fact(d, 'signatory');
  return signatory && said({ '@type': 'Person', name: signatory.name, jobTitle: signatory.position });
}

/** The file that the page is made of: a copy, and so never of legal value. */
function sourceNode(archive: Archive, { id, source }: Directive, web: WebAddress, isLegislation: boolean): LinkedNode {
  return {
    '@type': isLegislation ? 'LegislationObject' : 'MediaObject',
    contentUrl: web(archive.href.source(id)),
    encodingFormat: 'text/plain',
    sha256: source.sha256,
    ...(isLegislation ? { legislationLegalValue: 'https://schema.org/UnofficialLegalValue' } : {}),
  };
}
