import { DEFAULT_NAME } from '../../schema/imprint.ts';
import type { Addresses } from '../urls.ts';

/** Longer names are cut below an icon (web.dev, “Add a web app manifest”). */
const LONGEST_SHORT_NAME = 12;

/** The colour of pages (`--paper` in base.css), light and dark. */
const PAPER = { light: '#fcfcfa', dark: '#14181a' } as const;

/**
 * What a browser needs to install the archive as an application (Web Application Manifest, W3C), as
 * JSON. `name` is that of the archive; `keepsOffline`: whether it has a page of what is kept on the
 * device. It is shown with the browser's own buttons and address: addresses of documents are there
 * to be cited.
 */
export function webAppManifest(href: Addresses, name: string, keepsOffline: boolean): string {
  const shortcut = (called: string, url: string) => ({ name: called, url });
  return JSON.stringify({
    id: href.home(),
    name,
    short_name: [...name].length <= LONGEST_SHORT_NAME ? name : DEFAULT_NAME,
    lang: 'vi',
    start_url: href.home(),
    scope: href.home(),
    display: 'minimal-ui',
    background_color: PAPER.light,
    theme_color: PAPER.light,
    color_scheme_dark: { background_color: PAPER.dark, theme_color: PAPER.dark },
    icons: [
      { src: href.file('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: href.file('icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: href.file('icon-512.png'), sizes: '512x512', type: 'image/png' },
      { src: href.file('icon-maskable-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      shortcut('Tìm kiếm', href.search()),
      shortcut('Địa phương', href.places()),
      ...(keepsOffline ? [shortcut('Đọc khi mất mạng', href.offline())] : []),
    ],
  });
}
