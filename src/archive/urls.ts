/**
 * The one place that makes addresses of the site. Every address ends in a slash (or in the name of
 * a file) and begins with the base that it is given: the folder of its host that the site is in.
 */

import { sourceQuery } from './document/source-address.ts';

/** The slug of “không rõ” in lists: documents without a date, type, issuer or place. */
export const unknownSlug = 'khong-ro';

/** The addresses of one site; `site/href.ts` has those of the site that is built. */
export type Addresses = ReturnType<typeof addresses>;

/** Functions from identities (ids, slugs, keys, gazetteer paths) to hrefs below `base`. */
export function addresses(base: string) {
  const below = pathsBelow(base);
  return {
    ...documentAddresses(below),
    ...placeAddresses(below),
    ...bodyAddresses(below),
    ...listAddresses(below),
    ...dutyAddresses(below),
    ...siteAddresses(below),
  };
}

/** How addresses below a base are put together. */
interface Below {
  readonly root: string;
  readonly folder: (...parts: string[]) => string;
}

function pathsBelow(base: string): Below {
  const root = base.endsWith('/') ? base : `${base}/`;
  return { root, folder: (...parts) => `${root}${parts.map(segments).join('/')}/` };
}

function documentAddresses({ root, folder }: Below) {
  return {
    documents: (page = 1): string => paged(folder('van-ban'), page),
    document: (id: string, anchor?: string): string => anchored(folder('van-ban', id), anchor),
    /**
     * A document with the places of a phrase or number marked; without one (`null`), the document.
     */
    marked: (id: string, mark: string | null, anchor?: string): string =>
      anchored(`${folder('van-ban', id)}${mark === null ? '' : `?tim=${encodeURIComponent(mark)}`}`, anchor),
    /**
     * The source line by line, in one page for all documents; each line has the anchor that it has
     * on the page of the document.
     */
    sourceLines: (id: string, line?: number): string =>
      anchored(`${folder('nguon')}${sourceQuery(id)}`, line === undefined ? undefined : `dong-${line}`),
    /** What the source of a document was before; only where it was changed. */
    history: (id: string): string => folder('van-ban', id, 'lich-su'),
    /** The document as Akoma Ntoso. */
    akoma: (id: string): string => `${root}van-ban/${segments(id)}.xml`,
    source: (id: string): string => `${root}van-ban/${segments(id)}.txt`,
  };
}

function placeAddresses({ root, folder }: Below) {
  return {
    places: (): string => folder('dia-phuong'),
    /** Units of the era before 1 July 2025. */
    formerPlaces: (): string => folder('dia-phuong', '2021'),
    /** A unit's data, or the list of all units, as JSON. */
    placeData: (path: string): string => `${root}dia-phuong/${segments(path)}.json`,
    /** The data of the units of a province that have no file of their own, a list. */
    provinceData: (province: string): string => `${root}dia-phuong/${segments(province)}/don-vi.json`,
    /** Below it are the further files of that data. */
    provinceUnits: (province: string): string => folder('dia-phuong', province, 'don-vi'),
    placeNames: (): string => `${root}dia-phuong/danh-muc.json`,
    /** A unit of the list of all, by its address below that of the index (`addressOfNamed`). */
    listedPlace: (address: string): string => `${folder('dia-phuong')}${address}`,
    /** A unit by its path, or by its key (`lineKey`) where it is a line of the page around it. */
    place: (key: string, page = 1): string => {
      const [path = '', line] = key.split('#');
      return anchored(paged(folder('dia-phuong', path), page), line);
    },
  };
}

/**
 * What the address of a unit is made of that is a line of the page of the unit around it:
 * `2021/gia-lai/thi-xa-ayun-pa#phuong-cheo-reo`.
 */
export function lineKey(path: string): string {
  const end = path.lastIndexOf('/');
  return `${path.slice(0, end)}#${path.slice(end + 1)}`;
}

function bodyAddresses({ root, folder }: Below) {
  return {
    bodies: (): string => folder('co-quan'),
    /** A body of the list of all, by its address below that of the index (`ListedBody`). */
    listedBody: (address: string): string => `${folder('co-quan')}${address}`,
    body: (key: string, page = 1): string => paged(folder('co-quan', key), page),
    /** What a body is told by name in one year, where one page does not hold all of it. */
    bodyDuties: (key: string, year: string, page = 1): string => paged(folder('co-quan', key, 'duoc-giao', year), page),
    /**
     * A page that small bodies share, or the entry of one of them; `slug` is the path of a unit, or
     * a slug and a number.
     */
    sharedBodies: (slug: string, page = 1, key?: string): string =>
      anchored(paged(folder('co-quan', 'tai', slug), page), key),
    /** The bodies of one province, of the whole country, or of no known place. */
    bodyShelf: (slug: string, page = 1): string => paged(folder('co-quan', 'danh-sach', slug), page),
    /** The names of all bodies as JSON: the first file, or a further one. */
    bodyNames: (part = 1): string => `${root}co-quan/danh-muc${part === 1 ? '' : `/${part}`}.json`,
    bodyCalendar: (key: string): string => `${root}co-quan/${segments(key)}.ics`,
  };
}

function listAddresses({ root, folder }: Below) {
  return {
    types: (): string => folder('loai'),
    type: (slug: string, page = 1): string => paged(folder('loai', slug), page),
    years: (): string => folder('nam'),
    year: (year: string, page = 1): string => paged(folder('nam', year), page),
    citations: (page = 1): string => paged(folder('vien-dan'), page),
    citation: (key: string, page = 1): string => paged(folder('vien-dan', key), page),
    /** One of the files that say where former addresses lead. */
    formerAddresses: (file: number): string => `${root}dia-chi-cu/${file}.json`,
    terms: (): string => folder('thuat-ngu'),
    term: (id: string, page = 1): string => paged(folder('thuat-ngu', id), page),
    /**
     * The whole archive by month, or one type or province of it: `loai/chi-thi`,
     * `dia-phuong/2021/gia-lai`.
     */
    timeline: (of?: string, page = 1): string =>
      paged(of === undefined ? folder('thoi-gian') : folder('thoi-gian', of), page),
    month: (month: string, page = 1): string => paged(folder('thoi-gian', month), page),
  };
}

function dutyAddresses({ root, folder }: Below) {
  return {
    duties: (page = 1): string => paged(folder('nhiem-vu'), page),
    /** The bodies that are told something, by place. */
    dutyPlaces: (page = 1): string => paged(folder('nhiem-vu', 'dia-phuong'), page),
    /** Sentences of which it is not known whom they tell. */
    unclearDuties: (page = 1): string => paged(folder('nhiem-vu', 'khong-ro'), page),
    deadlines: (page = 1): string => paged(folder('nhiem-vu', 'thoi-han'), page),
    calendar: (): string => `${root}nhiem-vu/thoi-han.ics`,
  };
}

function siteAddresses({ root, folder }: Below) {
  return {
    home: (): string => root,
    file: (name: string): string => `${root}${name}`,
    /** Every part of the site on one page. */
    siteMap: (): string => folder('so-do'),
    /** What feeds are and which there are. */
    feeds: (): string => folder('theo-doi'),
    /** A feed by its path (`loai/chi-thi`), or one of its archive documents, the oldest the first. */
    feed: (path: string, suffix: 'xml' | 'json', archived?: number): string =>
      `${root}theo-doi/${segments(archived === undefined ? path : `${path}/luu/${archived}`)}.${suffix}`,
    /** A picture that messages and posts show for a page. */
    picture: (name: string): string => `${root}anh/${name}`,
    network: (): string => folder('mang-luoi'),
    /** The JSON twin of a page. */
    data: (page: string): string => `${page.replace(/\/$/, '')}.json`,
    /** One of the further files of a twin that has several. */
    dataPart: (page: string, part: number): string => `${page}phan/${part}.json`,
    search: (query?: string): string => `${folder('tim-kiem')}${query ? `?q=${encodeURIComponent(query)}` : ''}`,
    /**
     * The documents that name a unit or one inside it, in the search page: to look for words in
     * them.
     */
    searchInPlace: (path: string): string => `${folder('tim-kiem')}?noi=${encodeURIComponent(path)}`,
    /** What can be downloaded of the whole archive, and the files of it: `van-ban.csv`. */
    downloads: (): string => folder('du-lieu'),
    download: (file: string): string => `${root}du-lieu/${segments(file)}`,
    /** The newest of a place, a body or a search, to be shown in a frame of another site. */
    embed: (query = ''): string => `${folder('nhung')}${query}`,
    /** Where a pasted list of numbers is looked up. */
    lookup: (): string => folder('tra-danh-sach'),
    /** A citation as an address: it leads to the document of the number, or to its candidates. */
    number: (slug: string): string => folder('so', slug),
    /** What the search box understands. */
    searchHelp: (): string => folder('tim-kiem', 'cach-tim'),
    /**
     * Who stands behind the archive, and how to ask for a correction or for a text to be taken
     * down.
     */
    contact: (anchor?: string): string => anchored(folder('lien-he'), anchor),
    /** The workbench, where a paper is made into the files that are committed. */
    workbench: (): string => folder('them-van-ban'),
    /** The recogniser of scans, its language and decoders; the workbench loads them for a scan. */
    importAssets: (): string => folder('them-van-ban', 'may-doc'),
    /** The tables by which the workbench reads a text; `digest` is of their content. */
    readingTables: (digest: string): string => `${root}them-van-ban/bang-${digest}.json`,
    /** What is kept on the reader's device, to be read without network. */
    offline: (): string => folder('ngoai-tuyen'),
    /** The checksums of all sources. */
    manifest: (): string => `${root}ban-ke.json`,
    /** Below it are the further parts of that list. */
    manifestParts: (): string => folder('ban-ke'),
    about: (): string => folder('gioi-thieu'),
    /** How each field is read. */
    method: (): string => folder('gioi-thieu/cach-doc'),
    /** How staff add and correct documents. */
    guide: (): string => folder('gioi-thieu/huong-dan'),
  };
}

function anchored(href: string, anchor?: string): string {
  return anchor ? `${href}#${encodeURIComponent(anchor)}` : href;
}

function segments(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** `/x/` for the first page of a list, `/x/trang/n/` for the others. */
function paged(folder: string, page: number): string {
  return page === 1 ? folder : `${folder}trang/${page}/`;
}
