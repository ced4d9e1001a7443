/**
 * The few lines that a page needs to load a script on demand together with those that it imports.
 * Vite's own know style sheets, old browsers and nonces too, none of which this site has, and would
 * be a fifth of all script of a page. `early`: whether scripts can be asked for before they are loaded;
 * of one script there are none.
 */
export function preloadHelper(early = true): {
  readonly name: string;
  readonly enforce: 'pre';
  readonly load: { readonly filter: { readonly id: RegExp }; readonly handler: () => string };
} {
  return {
    name: 'preload-helper',
    enforce: 'pre',
    load: { filter: { id: /vite\/preload-helper/ }, handler: () => (early ? HELPER : PLAIN_HELPER) },
  };
}

/**
 * `files` are those below the site's root that `load` will ask for; this module lies one folder
 * below it.
 */
const HELPER = `
export function __vitePreload(load, files = []) {
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = new URL('../' + file, import.meta.url).href;
    document.head.append(link);
  }
  return load();
}
`;

const PLAIN_HELPER = 'export const __vitePreload = (load) => load();';
