/**
 * The picture that a message or a post shows for a page: what the page is about, in words. Made as
 * SVG; the build draws it as PNG, for those who show pictures of pages take no SVG.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { escapeMarkup } from '../../../ground/escape-markup.ts';
import { dateInFigures } from '../../../vietnamese/date-words.ts';
import type { Directive } from '../../../schema/directive.ts';
import type { Imprint } from '../../../schema/imprint.ts';
import type { Archive } from '../../archive.ts';
import { shownIssuer } from '../../body/shown-issuer.ts';
import { typeName } from '../../document/name/type-name.ts';
import { markedName } from '../../document/withdrawn.ts';
import { once } from '../../once.ts';
import { unknownSlug } from '../../urls.ts';
import { fact, factualDesignation, factualTitle } from '../fact.ts';
import { textLines } from './text-lines.ts';

/** Whose archive it is. */
type Whose = Pick<Imprint, 'name' | 'body'>;

/** What a picture says, from top to bottom; what is empty is left out. */
export interface PictureWords {
  readonly head: string;
  readonly title: string;
  readonly foot: string;
}

/** A picture: its name in the site, the words for who cannot see it, and how it is drawn. */
export interface SharePicture {
  /** By its content, so that a copy which another site keeps is never an old one. */
  readonly name: string;
  readonly words: string;
  readonly svg: string;
}

/** Pixels, as Open Graph's readers ask for a large picture. */
export const PICTURE_WIDTH = 1200;
export const PICTURE_HEIGHT = 630;

/** The family that the drawer has to be given. */
export const PICTURE_FACE = 'Source Serif 4';

/**
 * Documents that have a picture of their own, the newest: those that are sent around. Drawing one
 * takes 24 ms of processor, so one for each of 1,000 documents would be a third of a build.
 */
export const OWN_PICTURES = 100;

/** The picture of a document: its own for the newest, that of its type for the others. */
export function documentPicture(archive: Archive, whose: Whose, d: Directive): SharePicture {
  if (!newest(archive).has(d.id)) return typePicture(archive, whose, fact(d, 'documentType'));
  const date = fact(d, 'date');
  return sharePicture({
    head: markedName(factualDesignation(archive, d), d),
    title: factualTitle(d) ?? '',
    foot: [fact(d, 'issuer') && shownIssuer(archive, d), date && dateInFigures(date)].filter(Boolean).join(' · '),
  });
}

/** The picture of a type of documents; without one (`null`) that of the archive. */
export function typePicture(archive: Archive, whose: Whose, type: string | null): SharePicture {
  if (type === null || type === unknownSlug) return archivePicture(whose);
  const documents = archive.byType.get(type)?.length ?? 0;
  return sharePicture({
    head: whose.name,
    title: typeName(archive.types, type),
    foot: `${documents.toLocaleString('vi')} văn bản, toàn văn`,
  });
}

/** The picture of every page that has no other. */
export function archivePicture({ name, body }: Whose): SharePicture {
  return sharePicture({
    head: body ?? '',
    title: name,
    foot: 'Văn bản chỉ đạo, điều hành: toàn văn, viện dẫn, tra cứu',
  });
}

/** Every picture that some page of the archive has, each once. */
export function sharePictures(archive: Archive, whose: Whose): readonly SharePicture[] {
  const all = [
    archivePicture(whose),
    ...[...archive.byType.keys()].map((type) => typePicture(archive, whose, type)),
    ...[...newest(archive).values()].map((d) => documentPicture(archive, whose, d)),
  ];
  return [...new Map(all.map((picture) => [picture.name, picture])).values()];
}

const newest = once(
  ({ documents }: Pick<Archive, 'documents'>): ReadonlyMap<string, Directive> =>
    new Map(documents.slice(0, OWN_PICTURES).map((d) => [d.id, d])),
);

function sharePicture(words: PictureWords): SharePicture {
  const svg = pictureSvg(words);
  return {
    name: `${bytesToHex(sha256(utf8ToBytes(svg))).slice(0, 16)}.png`,
    words: [words.head, words.title, words.foot].filter(Boolean).join('. '),
    svg,
  };
}

const MARGIN = 76;
const LINE_WIDTH = PICTURE_WIDTH - 2 * MARGIN;
const [PAPER, INK, QUIET, RED] = ['#fcfcfa', '#1d1b18', '#57534c', '#8f1d14'] as const;

/** Titles of so many characters: pixels of their letters, and lines that have room. */
const LEAST_SIZE = { upTo: Infinity, size: 46, most: 6 } as const;
const SIZES = [{ upTo: 30, size: 84, most: 3 }, { upTo: 90, size: 56, most: 5 }, LEAST_SIZE] as const;

function pictureSvg({ head, title, foot }: PictureWords): string {
  const { size, most } = SIZES.find(({ upTo }) => title.length <= upTo) ?? LEAST_SIZE;
  const lines = textLines(title, LINE_WIDTH / size, most);
  const rows = [
    ...textLines(head, LINE_WIDTH / 38, 1).map((row) => textRow(row, 118, 38, RED, 600)),
    ...lines.map((row, i) => textRow(row, 158 + size + i * size * 1.26, size, INK, 600)),
    ...textLines(foot, LINE_WIDTH / 32, 1).map((row) => textRow(row, PICTURE_HEIGHT - 58, 32, QUIET, 400)),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_WIDTH}" height="${PICTURE_HEIGHT}" font-family="${PICTURE_FACE}">`,
    `<rect width="100%" height="100%" fill="${PAPER}"/><rect width="100%" height="14" fill="${RED}"/>`,
    ...rows,
    '</svg>',
  ].join('');
}

function textRow(words: string, y: number, size: number, fill: string, weight: number): string {
  return `<text x="${MARGIN}" y="${Math.round(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeMarkup(words.normalize('NFC'))}</text>`;
}
