import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** Every file below a folder, what is packed unpacked, with its name; of a ZIP file each in it. */
export function* filesBelow(folder: string): Generator<readonly [name: string, text: string]> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    if (path.endsWith('.zip'))
      for (const [name, inside] of Object.entries(unzipSync(bytes)))
        yield [`${path.slice(folder.length + 1)}/${name}`, Buffer.from(inside).toString()];
    yield [
      path.slice(folder.length + 1),
      (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString(),
    ];
  }
}
