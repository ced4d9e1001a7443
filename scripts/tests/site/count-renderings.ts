/**
 * Loaded into a build by `node --import`: counts how often each body is rendered, and writes it to
 * the file that COUNT_RENDERINGS names.
 */
import { subscribe } from 'node:diagnostics_channel';
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { RENDERINGS, type BodyRendering } from '../../../src/integrations/rendered-bodies.ts';

const counts: Record<string, number> = {};

subscribe(RENDERINGS, (said) => {
  const id = basename((said as BodyRendering).path);
  counts[id] = (counts[id] ?? 0) + 1;
});

process.on('exit', () => writeFileSync(process.env['COUNT_RENDERINGS'] ?? '', JSON.stringify(counts)));
