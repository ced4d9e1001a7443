/** The files of a site as a host serves them, compared with the tables of src/hosts. */
import { existsSync, readdirSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { answerFaults } from '../../../src/hosts/answer-faults.ts';
import { cacheControlOf } from '../../../src/hosts/cache-rule.ts';
import { contentTypeOf, fileTypeOf } from '../../../src/hosts/file-type.ts';
import { FRAMED_PAGE, MISSING_PAGE } from '../../../src/hosts/headers-of.ts';

/** Every file below a folder, without what hosts read themselves and what is packed. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !/^(?:\.htaccess|\.nojekyll|web\.config|_headers)$/.test(path))
    .filter((path) => !(/\.(?:br|gz)$/.test(path) && existsSync(join(folder, path.replace(/\.\w+$/, '')))));
}

/** A file of each type and each manner of keeping, and those that are like no other. */
export function oneOfEach(folder: string): readonly string[] {
  const kinds = Map.groupBy(filesIn(folder), (path) => `${contentTypeOf(path)} ${cacheControlOf(path)}`);
  return [
    ...new Set([FRAMED_PAGE, MISSING_PAGE, 'index.html', ...[...kinds.values()].flatMap((all) => all.slice(0, 1))]),
  ];
}

/** What differs from the tables, of a file of each kind of a site that is served at an address. */
export async function faultsOf(address: string, folder: string, embedding: string): Promise<readonly string[]> {
  const faults = oneOfEach(folder).map(async (path) => {
    const answer = await fetch(address + path.replace(/(^|\/)index\.html$/, '$1'));
    await answer.body?.cancel();
    const wrong = answerFaults(path, embedding, (name) => answer.headers.get(name)).map((fault) =>
      JSON.stringify(fault),
    );
    if (answer.status !== 200) wrong.push(`status ${answer.status}`);
    const coding = answer.headers.get('content-encoding');
    if (coding !== null && fileTypeOf(path)?.packed !== true) wrong.push(`packed as ${coding}`);
    return wrong.map((fault) => `${path}: ${fault}`);
  });
  return (await Promise.all(faults)).flat();
}

/** An answer as it was sent, not unpacked. */
export function raw(
  address: string,
  headers: Readonly<Record<string, string>>,
): Promise<{ status: number; headers: IncomingHttpHeaders; bytes: Buffer }> {
  return new Promise((done, failed) => {
    get(address, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(parts) }),
      );
    }).on('error', failed);
  });
}
