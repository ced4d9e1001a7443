/**
 * The address of a page by its file: where no server answers for a folder, a link has to name the
 * `index.html` in it. Addresses of files, and places of the same page, stay as they are.
 */
export function pageFile(address: string): string {
  const [path = ''] = /^[^?#]*/.exec(address) ?? [];
  return path.endsWith('/') ? `${path}index.html${address.slice(path.length)}` : address;
}
