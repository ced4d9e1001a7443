/**
 * The bytes of a file that an importer asks for by its path in a package, from the folder of the
 * site that has it (`assets`, ending in a slash). Rejects where the site has no such file.
 */
export async function fetchAsset(assets: string, path: string): Promise<Uint8Array> {
  const address = `${assets}${path.slice(path.lastIndexOf('/') + 1)}`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Cannot fetch ${address} (${response.status}), expected a file of the site`);
  return new Uint8Array(await response.arrayBuffer());
}
