/**
 * How large each kind of file of a site may become: the one table of it. The largest files decide
 * which hosts take a site and how long a reader waits, and a list that grows with the archive in
 * one file is found late. The first row that fits a path counts.
 */

/** One kind of file. */
export interface FileBound {
  /** Paths below the root of the site. */
  readonly files: RegExp;
  /** Bytes of the largest. */
  readonly most: number;
  /** What is added for each byte of the source of the document that the file is of. */
  readonly perSourceByte?: number;
  /** What is added for each document of the archive; only where nothing better was found. */
  readonly perDocument?: number;
  /** What bounds it. */
  readonly because: string;
  readonly examples: readonly string[];
}

/** The kinds, special ones first. */
export const fileBounds: readonly FileBound[] = [
  {
    files: /^du-lieu\/[a-z0-9-]+\.(?:csv|jsonl|zip)$/,
    most: 21_000_000,
    because: 'downloads are cut at 20 MB (table/table-parts.ts), but for one row, or the list of what is packed',
    examples: ['du-lieu/nhiem-vu.csv', 'du-lieu/nhiem-vu-2.jsonl', 'du-lieu/van-ban.zip'],
  },
  {
    files: /^dia-phuong\/danh-muc\.json$/,
    most: 2_000_000,
    because: 'a line for each unit of the country: 14,700 of both eras',
    examples: ['dia-phuong/danh-muc.json'],
  },
  {
    files: /^them-van-ban\//,
    most: 6_000_000,
    because: 'the recogniser of scans, and the tables of the program and of the country; no text is in them',
    examples: ['them-van-ban/index.html', 'them-van-ban/bang-0a1b.json', 'them-van-ban/may-doc/vie.traineddata.gz'],
  },
  {
    files: /^_astro\//,
    most: 2_000_000,
    because: 'scripts, styles, faces and pictures of the program',
    examples: ['_astro/Page.css', '_astro/them-van-ban.png'],
  },
  {
    files: /^van-ban\/(?!trang\/|phan\/)[^/]+(?:\.(?:txt|xml)|\/index\.html)$/,
    most: 120_000,
    perSourceByte: 40,
    because: 'a document with what is said of it, in proportion to its text',
    examples: ['van-ban/gia-lai-2021-chi-thi/index.html', 'van-ban/gia-lai-2021-chi-thi.xml', 'van-ban/a.txt'],
  },
  {
    files: /^van-ban\/[^/]+\/lich-su\//,
    most: 120_000,
    perSourceByte: 400,
    because: 'every change of a text, word by word',
    examples: ['van-ban/gia-lai-2021-chi-thi/lich-su/index.html'],
  },
  {
    files: /^van-ban\/(?!hang\.)[^/]+\.json$/,
    most: 120_000,
    perSourceByte: 40,
    because: 'what was read in a document, in proportion to its text, and who cites it',
    examples: ['van-ban/gia-lai-2021-chi-thi.json'],
  },
  {
    files: /\.ics$/,
    most: 1_200_000,
    because: '400 events at most (duty/calendar-span.ts)',
    examples: ['nhiem-vu/thoi-han.ics', 'co-quan/so-y-te-tinh-gia-lai.ics'],
  },
  {
    files: /^theo-doi\/.+\.(?:xml|json)$/,
    most: 500_000,
    because: 'the newest 50 entries, or 100 that no longer change (feed/feed-files.ts)',
    examples: ['theo-doi/van-ban.xml', 'theo-doi/van-ban/luu/1.xml'],
  },
  {
    files: /^sitemap[^/]*\.xml$/,
    most: 12_000_000,
    because: '50,000 addresses at most, as the protocol has it (frame/sitemap.ts)',
    examples: ['sitemap.xml', 'sitemap-2.xml'],
  },
  {
    files: /^pagefind\/(?:pagefind\.\w+\.pf_meta|dates\.pf_dates|ids\.pf_ids|facets\/.+|days\/.+)$/,
    most: 300_000,
    perDocument: 40,
    because: 'columns with a few bits for each document: what is narrowed by is of all that was found',
    examples: ['pagefind/facets/duoc-giao.pf_values', 'pagefind/dates.pf_dates', 'pagefind/pagefind.vi_ab12.pf_meta'],
  },
  {
    files: /^pagefind\//,
    most: 400_000,
    perDocument: 10,
    because: 'spread by what is asked for; what grows is the list of the documents of a common word',
    examples: ['pagefind/base-ab12/index/vi_0.pf_index', 'pagefind/names/1.pf_names', 'pagefind/archive.json'],
  },
  {
    files: /\.json$/,
    most: 250_000,
    because: '80,000 characters of three bytes at most, but for one item that cannot be cut (cut-data.ts)',
    examples: ['van-ban.json', 'van-ban/hang/3.json', 'ban-ke/phan/2.json', 'co-quan/danh-muc/7.json'],
  },
  {
    files: /\.html$/,
    most: 400_000,
    because: 'lists are cut into pages; what is on one page is bounded by units, types, months or terms',
    examples: ['index.html', 'van-ban/trang/2/index.html', 'dia-phuong/2025/gia-lai/index.html'],
  },
  {
    files: /./,
    most: 300_000,
    because: 'files of the program and of the host, and pictures of pages',
    examples: ['favicon.svg', 'anh/ab12.png', 'robots.txt', '.well-known/security.txt'],
  },
];

/** What a bound is reckoned with. */
export interface BoundedSite {
  /** How many documents it has. */
  readonly documents: number;
  /** Bytes of the source of a document by its id; 0 where there is none. */
  readonly sourceBytes: (id: string) => number;
}

/** The row that a path belongs to. */
export function boundOf(path: string): FileBound | undefined {
  return fileBounds.find(({ files }) => files.test(path));
}

/** Bytes that the file at a path may have at most. */
export function mostBytes(path: string, { documents, sourceBytes }: BoundedSite): number {
  const bound = boundOf(path);
  if (bound === undefined) return 0;
  const { most, perSourceByte = 0, perDocument = 0 } = bound;
  const id = /^van-ban\/([^/]+?)(?:\.\w+$|\/)/.exec(path)?.[1] ?? '';
  return most + perDocument * documents + (perSourceByte === 0 ? 0 : perSourceByte * sourceBytes(id));
}
