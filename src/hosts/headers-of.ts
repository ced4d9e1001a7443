import { cacheControlOf } from './cache-rule.ts';
import { contentPolicy } from './content-policy.ts';
import { contentTypeOf } from './file-type.ts';
import { fixedHeaders } from './response-header.ts';

/** The page that other sites may show in a frame, where content/site.yaml names them. */
export const FRAMED_PAGE = 'nhung/index.html';

/** The page for addresses that are not there. */
export const MISSING_PAGE = '404.html';

/**
 * The headers of a file of the site, by its path below the base (`van-ban/index.html`). `embedding`:
 * the sites that may show FRAMED_PAGE, as `frame-ancestors` lists them. What any host must send
 * beside the length, the encoding and the times of the file.
 */
export function headersOf(path: string, embedding: string | null): Readonly<Record<string, string>> {
  return {
    'Content-Type': contentTypeOf(path),
    'Cache-Control': cacheControlOf(path),
    'Content-Security-Policy': contentPolicy(path === FRAMED_PAGE ? embedding : null),
    ...Object.fromEntries(fixedHeaders.map(({ name, value }) => [name, value])),
  };
}
