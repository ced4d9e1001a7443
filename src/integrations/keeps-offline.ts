import { readImprint } from '../store/imprint.ts';

const read = new Map<string, boolean>();

/**
 * Whether the site that is built keeps pages on devices: not where `site.yaml` of the content
 * folder says `offline: false`, nor one that is opened from a folder, which is on the device.
 */
export function keepsOffline(content: string): boolean {
  if (process.env['SITE_EDITION'] === 'folder') return false;
  const known = read.get(content) ?? readImprint(content).imprint.offline;
  read.set(content, known);
  return known;
}
