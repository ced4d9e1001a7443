import type { EventAddress } from '../archive/duty/calendar.ts';
import { href } from './href.ts';

/**
 * Full addresses of provisions for calendars; none where the site does not know its own address.
 */
export function eventAddress(site: URL | undefined): EventAddress {
  return (document, anchor) => (site ? new URL(href.document(document, anchor), site).href : null);
}
