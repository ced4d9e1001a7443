/** Whether the service can answer: every part of its engine does, and all have one version. */
import type { EnginePart, SharedEngine } from '../engine.ts';

/** What `/tim/suc-khoe` says; names and faults of parts are for operators and hold nothing secret. */
export interface Health {
  readonly ready: boolean;
  /** The version that all parts have; null where they have not. */
  readonly version: string | null;
  readonly parts: readonly EnginePart[];
}

/** So long (ms) one look counts for all who ask. */
const KEPT = 1000;
const PATIENCE = 2000;

/** Looks after the parts when it is asked; many who ask at a time make one look. */
export function healthOf(engine: Pick<SharedEngine, 'parts'>, now: () => number = Date.now): () => Promise<Health> {
  let last: { readonly at: number; readonly look: Promise<Health> } | null = null;
  return () => {
    if (last === null || now() - last.at >= KEPT) {
      const look = engine.parts(PATIENCE).then(healthWith);
      last = { at: now(), look };
    }
    return last.look;
  };
}

/** The health of an engine with these parts. */
export function healthWith(parts: readonly EnginePart[]): Health {
  const versions = new Set(parts.map(({ version }) => version));
  const [version = null] = versions;
  const ready =
    parts.length > 0 && versions.size === 1 && version !== null && parts.every(({ fault }) => fault === null);
  return { ready, version: ready ? version : null, parts };
}
