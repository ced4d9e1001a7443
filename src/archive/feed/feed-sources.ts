/**
 * Which subjects have a feed. Each kind has them from a fixed number of documents on: a number of
 * documents only grows, so a feed that somebody follows never ends because others overtook it, and
 * there are at most so many feeds as documents name subjects that often.
 */
import type { Archive } from '../archive.ts';
import { bodiesWithPage } from '../body/body-address.ts';
import { bodyName } from '../body/body-place.ts';
import type { BodyPage } from '../body/body-page.ts';
import { citedInWords } from '../citation/citation-row.ts';
import type { CitedDocument } from '../citation/citing.ts';
import { typeName } from '../document/name/type-name.ts';
import { once } from '../once.ts';
import { eraNames, type Place } from '../place/place.ts';
import { addressOfPlace } from '../place/place-address.ts';
import { placeRows } from '../place/place-use.ts';
import { fullName } from '../../gazetteer/unit-name.ts';
import { unknownSlug } from '../urls.ts';
import type { Directive } from '../../schema/directive.ts';
import { citedList, saysOfCited, saysToBody } from './entry-words.ts';
import type { FeedSource } from './feed-source.ts';

/** From how many documents on a subject has a feed of its own. */
export const FEED_FROM = { province: 10, place: 20, issuer: 5, told: 20, term: 5, cited: 5 } as const;

/** Paths of the feeds of the whole archive. */
export const ALL = 'moi-vao-kho';
export const ALL_BY_ISSUE = 'moi-ban-hanh';
/** Documents that cite something, each with what it cites: where what is cited has no feed of its own. */
export const ALL_CITING = 'vien-dan';
/** Documents that tell somebody to do something. */
export const ALL_TELLING = 'nhiem-vu';

/** Every feed of an archive by its path, those of the whole archive first. */
export const feedSources = once((archive: Archive): ReadonlyMap<string, FeedSource> => {
  const all = [
    ...wholeSources(archive),
    ...typeSources(archive),
    ...placeSources(archive),
    ...bodySources(archive),
    ...termSources(archive),
    ...citedSources(archive),
  ];
  return new Map(all.map((source) => [source.path, source]));
});

/** The path of the feed of a place, of what a body issued or is told, of a cited document. */
export const feedPaths = {
  type: (slug: string): string => `loai/${slug}`,
  place: (path: string): string => `dia-phuong/${path}`,
  issuer: (key: string): string => `co-quan/${key}`,
  told: (key: string): string => `duoc-giao/${key}`,
  term: (id: string): string => `thuat-ngu/${id}`,
  cited: (key: string): string => `vien-dan/${key}`,
} as const;

function wholeSources({ documents, href }: Archive): readonly FeedSource[] {
  return [
    {
      ...{ path: ALL, name: 'Văn bản mới vào kho', page: href.documents(), order: 'arrival', documents },
      meaning: 'Văn bản vừa được đưa vào kho, mới nhất trước, dù ban hành từ bao giờ.',
    },
    {
      ...{ path: ALL_BY_ISSUE, name: 'Văn bản mới ban hành', page: href.documents(), order: 'issue', documents },
      meaning: 'Văn bản theo ngày ban hành ghi trên văn bản, mới nhất trước; không có văn bản không ghi ngày.',
    },
    {
      ...{ path: ALL_CITING, name: 'Văn bản mới có viện dẫn', page: href.citations(), order: 'arrival' },
      meaning: 'Văn bản vừa vào kho có viện dẫn văn bản khác, kèm số của những văn bản được viện dẫn.',
      documents: documents.filter(({ references }) => references.length > 0),
      says: citedList,
    },
    {
      ...{ path: ALL_TELLING, name: 'Nhiệm vụ mới được giao', page: href.duties(), order: 'arrival' },
      meaning: 'Văn bản vừa vào kho có câu giao việc, kèm câu đầu tiên.',
      documents: documents.filter(({ assignments }) => assignments.length > 0),
      says: saysToBody(null),
    },
  ];
}

function typeSources({ byType, types, href }: Archive): readonly FeedSource[] {
  return [...byType]
    .filter(([slug]) => slug !== unknownSlug)
    .map(([slug, documents]) => ({
      ...{
        path: feedPaths.type(slug),
        name: typeName(types, slug),
        page: href.type(slug),
        order: 'arrival',
        documents,
      },
      meaning: `Văn bản loại ${typeName(types, slug)} vừa vào kho.`,
    }));
}

function placeSources({ places, href }: Archive): readonly FeedSource[] {
  return [...places.values()].flatMap((place): FeedSource[] => {
    const from = place.level === 'province' ? FEED_FROM.province : FEED_FROM.place;
    if (place.total < from) return [];
    const documents = distinct(placeRows(place).map(({ document }) => document));
    const name = placeName(place);
    return [
      {
        ...{
          path: feedPaths.place(place.path),
          name,
          page: addressOfPlace({ href }, place),
          order: 'arrival',
          documents,
        },
        meaning: `Văn bản vừa vào kho do cơ quan ở ${name} ban hành, áp dụng ở đó hay nhắc đến nơi ấy.`,
      },
    ];
  });
}

function placeName(place: Place): string {
  return place.era === '2021' ? `${fullName(place)} (${eraNames['2021']})` : fullName(place);
}

function bodySources(archive: Archive): readonly FeedSource[] {
  return bodiesWithPage(archive).flatMap((body) => [...issuedSource(archive, body), ...toldSource(archive, body)]);
}

function issuedSource(archive: Archive, body: BodyPage): readonly FeedSource[] {
  if (body.issued.length < FEED_FROM.issuer) return [];
  const name = bodyName(archive, body);
  return [
    {
      ...{ path: feedPaths.issuer(body.key), name, page: archive.href.body(body.key), order: 'arrival' },
      meaning: `Văn bản vừa vào kho do ${name} ban hành.`,
      documents: body.issued,
    },
  ];
}

function toldSource(archive: Archive, body: BodyPage): readonly FeedSource[] {
  const documents = distinct(body.duties.map(({ document }) => document));
  if (documents.length < FEED_FROM.told) return [];
  const name = bodyName(archive, body);
  return [
    {
      ...{ path: feedPaths.told(body.key), page: archive.href.body(body.key), order: 'arrival', documents },
      name: `Việc giao cho ${name}`,
      meaning: `Văn bản vừa vào kho có câu giao việc nêu tên ${name}, kèm câu đầu tiên.`,
      says: saysToBody(body.key),
    },
  ];
}

function termSources({ terms, href }: Archive): readonly FeedSource[] {
  return [...terms.values()]
    .filter(({ uses }) => uses.length >= FEED_FROM.term)
    .map(({ id, name, uses }) => ({
      ...{ path: feedPaths.term(id), name: `“${name}”`, page: href.term(id), order: 'arrival' },
      meaning: `Văn bản vừa vào kho có dùng “${name}”.`,
      documents: uses.map(({ document }) => document),
    }));
}

function citedSources(archive: Archive): readonly FeedSource[] {
  return [...archive.cited.values()].flatMap((cited) => citedSource(archive, cited));
}

function citedSource({ types, href }: Archive, cited: CitedDocument): readonly FeedSource[] {
  const documents = distinct(cited.citing.map(({ document }) => document));
  if (!cited.hasPage || documents.length < FEED_FROM.cited) return [];
  const name = `Văn bản viện dẫn ${citedInWords(types, cited)}`;
  return [
    {
      ...{ path: feedPaths.cited(cited.key), name, page: href.citation(cited.key), order: 'arrival', documents },
      meaning: `${name}, vừa vào kho: căn cứ, thay thế, sửa đổi hay nhắc đến, kèm câu viện dẫn.`,
      says: saysOfCited(cited.key),
    },
  ];
}

function distinct(documents: readonly Directive[]): readonly Directive[] {
  return [...new Set(documents)];
}
