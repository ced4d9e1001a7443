/** A document as an entry of a feed. */
import type { Archive } from '../archive.ts';
import { shownIssuer } from '../body/shown-issuer.ts';
import { documentNameInFull } from '../document/name/document-name.ts';
import { typeName } from '../document/name/type-name.ts';
import { markedName } from '../document/withdrawn.ts';
import { asFacts, fact } from '../metadata/fact.ts';
import { dateInFigures } from '../../vietnamese/date-words.ts';
import { beginOfDay, dayInVietnam } from '../../vietnamese/vietnam-time.ts';
import type { Directive } from '../../schema/directive.ts';
import type { DocumentTimes, FeedOrder, FeedSource } from './feed-source.ts';

/** What both formats say of a document. Times are UTC. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly summary: string;
  /** When the archive published it, or the day that it states; null where neither is known to the day. */
  readonly published: string | null;
  /** By which entries are sorted. */
  readonly updated: string;
  readonly issuer: string | null;
  readonly type: { readonly slug: string; readonly name: string } | null;
  /** The date that the document states. */
  readonly issued: string | null;
}

/** What an entry is made with: the address of the site, and what git knows. */
export interface FeedSite {
  readonly site: URL;
  readonly timesOf: (id: string) => DocumentTimes;
}

/**
 * The entries of a feed, newest first; of one time by id, so that every build gives the same order.
 * By arrival: when git first published a document, or, where it does not know, the date that the
 * document states. A document of which neither is known has no place in time, and so no entry.
 */
export function feedEntries(archive: Archive, source: FeedSource, of: FeedSite): readonly FeedEntry[] {
  return source.documents
    .flatMap((d) => {
      const time = orderTime(d, of.timesOf(d.id), source.order);
      return time === null ? [] : [{ d, time }];
    })
    .sort((a, b) => compare(b.time, a.time) || compare(a.d.id, b.d.id))
    .map(({ d, time }) => feedEntry(archive, source, d, of, time));
}

/** An identity that no move of a page changes (RFC 4151); 2026 is when this archive began to mint them. */
export function tagUri({ site }: Pick<FeedSite, 'site'>, path: string): string {
  return `tag:${site.hostname},2026:${path}`;
}

function feedEntry(archive: Archive, source: FeedSource, d: Directive, of: FeedSite, time: string): FeedEntry {
  const known = asFacts(d);
  const { firstPublished, lastChanged } = of.timesOf(d.id);
  const says = source.says?.(d) ?? null;
  return {
    id: tagUri(of, archive.href.document(d.id)),
    title: markedName(documentNameInFull(archive, known), d),
    address: new URL(archive.href.document(d.id), of.site).href,
    summary: [says, whenAndWhose(archive, known, firstPublished)].filter(Boolean).join(' '),
    published: firstPublished ?? (isDay(known.date) ? beginOfDay(known.date) : null),
    updated: source.order === 'issue' ? time : (lastChanged ?? time),
    issuer: known.issuer === null ? null : shownIssuer(archive, known),
    type: typeOf(archive, known),
    issued: known.date,
  };
}

function typeOf({ types }: Archive, { documentType: slug }: Directive): FeedEntry['type'] {
  return slug === null ? null : { slug, name: typeName(types, slug) };
}

/** Both days, told apart: of issue, and of arrival. */
function whenAndWhose(archive: Archive, d: Directive, firstPublished: string | null): string {
  const { date } = d;
  const issuer = d.issuer === null ? null : shownIssuer(archive, d);
  const issued = [issuer, date === null ? 'không ghi ngày ban hành' : `ban hành ${dateInFigures(date)}`];
  return [
    `${issued.filter(Boolean).join(', ')}.`,
    firstPublished && `Vào kho ngày ${dateInFigures(dayInVietnam(firstPublished))}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function orderTime(d: Directive, { firstPublished }: DocumentTimes, order: FeedOrder): string | null {
  const date = fact(d, 'date');
  const issued = date === null ? null : beginOfDay([...date.split('-'), '01', '01'].slice(0, 3).join('-'));
  return order === 'issue' ? issued : (firstPublished ?? issued);
}

function isDay(date: string | null): date is string {
  return date?.length === 10;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
