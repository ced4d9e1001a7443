/**
 * The port to what differs between the editions of the site: one that a server answers for
 * (web.ts), and one that is opened from a folder (folder.ts), where a browser refuses `fetch`,
 * modules and addresses of folders. A build takes the one driver or the other; the other is no part
 * of it. Scripts of pages read every file of the site by `fetchFile`, and make links by `asLinks`
 * or `pageLink`.
 */
export * from './web.ts';
