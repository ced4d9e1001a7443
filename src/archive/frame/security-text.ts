/** `/.well-known/security.txt` (RFC 9116): to whom a hole in the site is reported. */

import { utcTime } from '../../ground/utc-time.ts';

/** The file has to expire, within a year as the standard recommends. */
const DAYS_VALID = 364;

/**
 * The file; null where content/site.yaml names nobody, or where no time is known to count from: it
 * must say when it expires, and a day of the build would make two builds differ. `contact`: a mail
 * or web address. `committed`: seconds since 1970 of the newest commit.
 */
export function securityText(contact: string | null, committed: number | null, self: string | null): string | null {
  if (contact === null || committed === null) return null;
  const expires = utcTime(committed + DAYS_VALID * 86_400);
  return [
    `Contact: ${contact.includes('@') && !/^https:/i.test(contact) ? 'mailto:' : ''}${contact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: vi, en',
    ...(self === null ? [] : [`Canonical: ${self}`]),
    '',
  ].join('\n');
}
