import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { imprint, noImprint, type Imprint } from '../schema/imprint.ts';
import { readEachKey } from './read-rows.ts';
import type { TableFinding } from './table-finding.ts';

/** Who stands behind the archive, and what is wrong with the keys that were left out. */
export interface ReadImprint {
  readonly imprint: Imprint;
  readonly findings: readonly TableFinding[];
}

/**
 * content/site.yaml; an archive may do without it. A key that is wrong costs that key alone. Never
 * throws.
 */
export function readImprint(content: string): ReadImprint {
  const file = join(content, 'site.yaml');
  if (!existsSync(file)) return { imprint: noImprint, findings: [] };
  const { values, findings } = readEachKey(imprint, file, 'content/site.yaml');
  const { name, offline } = noImprint;
  return {
    imprint: { ...noImprint, ...values, name: values.name ?? name, offline: values.offline ?? offline },
    findings,
  };
}
