/** The addresses of what a document cites and of what it does something to. */
import type { Archive } from '../archive.ts';
import { citedAddress } from '../citation/cited-address.ts';
import type { Directive, Reference, Relation } from '../../schema/directive.ts';
import { factualReferences } from './fact.ts';
import type { WebAddress } from './web-address.ts';

/** Addresses of cited documents by the role of the reference. */
export interface ReferenceAddresses {
  readonly basis: readonly string[];
  readonly cites: readonly string[];
}

/** Each cited document once: its page where it is held, else the page on it or its line. */
export function referenceAddresses(archive: Archive, d: Directive, web: WebAddress): ReferenceAddresses {
  const of = (role: Reference['role']): readonly string[] =>
    addressesOf(
      archive,
      factualReferences(d).filter((reference) => reference.role === role),
      web,
    );
  return { basis: of('basis'), cites: of('cites') };
}

/** What the vocabularies have a word for of what a document does to others. */
export interface ActsOn {
  readonly repeals: readonly string[];
  readonly amends: readonly string[];
  readonly corrects: readonly string[];
  readonly consolidates: readonly string[];
}

/**
 * The documents that a document repeals as a whole (thay thế, bãi bỏ), amends (in part too: that is
 * what amending is), corrects and consolidates.
 */
export function actsOn(archive: Archive, d: Directive, web: WebAddress): ActsOn {
  const references = factualReferences(d);
  const whole = (...relations: readonly Relation[]): readonly string[] =>
    addressesOf(
      archive,
      references.filter(({ relations: own, inPart }) => relations.some((r) => own.includes(r) && !inPart.includes(r))),
      web,
    );
  return {
    repeals: whole('thay-the', 'bai-bo'),
    amends: addressesOf(
      archive,
      references.filter(({ relations }) => relations.includes('sua-doi-bo-sung')),
      web,
    ),
    corrects: whole('dinh-chinh'),
    consolidates: whole('hop-nhat'),
  };
}

/**
 * The address of the document that a reference is to: its page, or where the site says what is known
 * of it.
 */
export function referenceAddress({ href, cited, byId }: Archive, { key, target }: Reference): string | null {
  if (target !== null && byId.has(target)) return href.document(target);
  const known = cited.get(key);
  return known === undefined ? null : citedAddress(known, href);
}

function addressesOf(archive: Archive, references: readonly Reference[], web: WebAddress): readonly string[] {
  const addresses = references.flatMap((reference) => referenceAddress(archive, reference) ?? []);
  return [...new Set(addresses)].map(web);
}
