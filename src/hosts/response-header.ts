/** The headers of every answer that are the same for all files, and those that are left out on purpose. */

/** A header and why it is sent. */
export interface ResponseHeader {
  readonly name: string;
  readonly value: string;
  readonly reason: string;
}

/** Beside these an answer has its policy, how long it is kept, and its type. */
export const fixedHeaders: readonly ResponseHeader[] = [
  { name: 'X-Content-Type-Options', value: 'nosniff', reason: 'a text is never taken for a page or a script' },
  {
    name: 'Referrer-Policy',
    value: 'same-origin',
    reason: 'what somebody looked for stands in addresses; other sites are not told where a reader comes from',
  },
  {
    name: 'Permissions-Policy',
    value: 'camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()',
    reason: 'the site asks for none of them; the clipboard, to copy a citation, stays allowed',
  },
  {
    name: 'Cross-Origin-Opener-Policy',
    value: 'same-origin',
    reason: 'a page that opened the site in a window cannot reach into it',
  },
];

/** A header that a host may be expected to send and that the site does not ask for. */
export const leftToHost: readonly ResponseHeader[] = [
  {
    name: 'Strict-Transport-Security',
    value: 'max-age=31536000',
    reason:
      'counts for the whole name of the host, also for what others have there, and cannot be taken back for a year: who answers for the name decides',
  },
];

/** Headers that would do harm or nothing. */
export const notSent: readonly Pick<ResponseHeader, 'name' | 'reason'>[] = [
  {
    name: 'Cross-Origin-Resource-Policy',
    reason: 'all files are public and the same for everybody; pictures of pages are shown by other sites',
  },
  { name: 'Cross-Origin-Embedder-Policy', reason: 'the page for frames could not be shown by sites without it' },
  { name: 'X-Frame-Options', reason: 'frame-ancestors says it, and can name sites' },
  { name: 'X-XSS-Protection', reason: 'no browser of today has that filter' },
];
