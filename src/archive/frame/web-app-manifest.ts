import { DEFAULT_NAME } from '../../schema/imprint.ts';
import type { Addresses } from '../urls.ts';

/** Longer names are cut below an icon (web.dev, “Add a web app manifest”). */
const LONGEST_SHORT_NAME = 12;

/**
 * What a phone needs to put the archive on its home screen (Web Application Manifest, W3C), as
 * JSON. `name` is that of the archive.
 */
export function webAppManifest(href: Addresses, name: string): string {
  return JSON.stringify({
    name,
    short_name: [...name].length <= LONGEST_SHORT_NAME ? name : DEFAULT_NAME,
    lang: 'vi',
    start_url: href.home(),
    scope: href.home(),
    display: 'browser',
    background_color: '#fcfcfa',
    theme_color: '#fcfcfa',
    icons: [
      { src: href.file('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: href.file('icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: href.file('icon-512.png'), sizes: '512x512', type: 'image/png' },
    ],
  });
}
