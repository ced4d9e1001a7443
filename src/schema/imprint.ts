/** content/site.yaml: who stands behind the archive. */
import { z } from 'zod';
import { LONGEST_ENTRY, LONGEST_TEXT, words } from './words.ts';

/** What the archive is called where content/site.yaml gives it no name. */
export const DEFAULT_NAME = 'Kho văn bản';

const MAIL = /^[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,5}$/i;
const WEB_PAGE = /^https:\/\/[a-z\d.-]{1,200}(?::\d{1,5})?(?:\/[^\s<>"]{0,300})?$/i;

/** A scheme and a host, as a source of a policy may be; no sign that would end it. */
const FRAMING_SITE = String.raw`https:\/\/[a-z\d](?:[a-z\d.-]{0,200}[a-z\d])?(?::\d{1,5})?`;

/** The keys of content/site.yaml. Every one may be left out, and `null` says the same. */
export const imprint = z.strictObject({
  /** What the archive is called, in the masthead and in titles. */
  name: words({ shortest: 3, longest: 80 }).nullable(),
  /** The body responsible for the archive. */
  body: words({ shortest: 3, longest: LONGEST_ENTRY }).nullable(),
  /** The person or unit in charge of it. */
  contact: words({ shortest: 3, longest: LONGEST_ENTRY }).nullable(),
  address: words({ shortest: 3, longest: LONGEST_ENTRY }).nullable(),
  phone: matching([/^\+?\d[\d .()-]{6,23}$/], 'chưa phải là số điện thoại, ví dụ: 0206 3876 123').nullable(),
  email: matching([MAIL], 'chưa phải là địa chỉ thư điện tử, ví dụ: vanphong@tamduong.gov.vn').nullable(),
  /** Where a hole in the site is reported: a mail address or a web page. */
  security: matching(
    [MAIL, WEB_PAGE],
    'cần địa chỉ thư điện tử hoặc địa chỉ trang bắt đầu bằng https://, ví dụ: antoan@tamduong.gov.vn',
  ).nullable(),
  /**
   * Where the texts are kept: the web address of the repository, without what leads to one file in
   * it.
   */
  repository: matching(
    [/^https:\/\/[a-z\d.-]{1,200}(?::\d{1,5})?(?:\/[\w.~-]{1,100}){2,6}\/?$/i],
    'cần địa chỉ trang của kho git, bắt đầu bằng https://, ví dụ: https://github.com/ubnd-tam-duong/kho-van-ban',
  ).nullable(),
  /** A sentence or two for every reader, shown on the home page. */
  notice: words({ shortest: 3, longest: LONGEST_TEXT }).nullable(),
  /**
   * Sites that may show the lists of /nhung/ in a frame: their addresses without a path, with a
   * space between (`frame-ancestors` of CSP 3). Without it the page is not there.
   */
  embedding: matching(
    [new RegExp(`^${FRAMING_SITE}(?: ${FRAMING_SITE}){0,19}$`, 'i')],
    'cần địa chỉ các trang được nhúng, cách nhau một dấu cách, không có đường dẫn, ví dụ: https://laichau.gov.vn https://tamduong.gov.vn',
  ).nullable(),
  /** Whether readers may keep pages on their devices, to be read without network. */
  offline: z.boolean().nullable(),
  /**
   * Whether a service below `tim/` of the site answers searches, beside the full-text index of the
   * site or instead of it. Without it the site is searched by its index alone.
   */
  'search-service': matching(
    [/^(?:beside|instead)$/],
    'cần beside (trang vẫn có chỉ mục toàn văn của mình) hoặc instead (trang không có chỉ mục ấy)',
  )
    .transform((value) => value as SearchService)
    .nullable(),
});

/** How a service of search stands to the full-text index of the site. */
export type SearchService = 'beside' | 'instead';

/** Who stands behind the archive; null where nobody has said. */
export type Imprint = Omit<z.infer<typeof imprint>, 'name' | 'offline'> & {
  readonly name: string;
  readonly offline: boolean;
};

/** The imprint of an archive that says nothing of itself. */
export const noImprint: Imprint = {
  name: DEFAULT_NAME,
  body: null,
  contact: null,
  address: null,
  phone: null,
  email: null,
  security: null,
  repository: null,
  notice: null,
  embedding: null,
  offline: true,
  'search-service': null,
};

/** A value that has one of these forms. */
function matching(patterns: readonly RegExp[], fault: string): z.ZodType<string> {
  return z.string().superRefine((value, context) => {
    if (!patterns.some((pattern) => pattern.test(value))) context.addIssue({ code: 'custom', message: fault });
  });
}
