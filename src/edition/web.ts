/** The edition that a server answers for: the driver of every build but `--portable`. See edition.ts. */

/** Which edition this is. */
export const editionName: 'web' | 'folder' = 'web';

/**
 * Gets a file of the site; as `fetch` does, it rejects where the network fails and gives a response
 * that is not `ok` where there is no such file.
 */
export const fetchFile = (address: string, options?: RequestInit): Promise<Response> => fetch(address, options);

/** Loads a program that is a file of the site and no part of its scripts, and gives what it exports. */
export const loadProgram = (address: string): Promise<unknown> => import(/* @vite-ignore */ address);

/** Where the site's root is, for a base as Astro has it; ends in a slash. */
export const siteRoot = (base: string): string => base;

/** The address of a page as a link to it: a server answers for a folder with the page in it. */
export const pageLink = (address: string): string => address;

/** The addresses of a site, each as a link to it. */
export const asLinks = <Of>(addresses: Of): Of => addresses;
