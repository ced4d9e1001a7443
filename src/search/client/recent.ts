/** The last searches, kept on this device only. */

const KEY = 'tim-gan-day';
const MOST_RECENT = 8;

/** The last searches, newest first; none in a browser without storage. */
export function recent(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept)
      ? kept.filter((query): query is string => typeof query === 'string').slice(0, MOST_RECENT)
      : [];
  } catch {
    return [];
  }
}

/** Adds a search; does nothing in a browser without storage. */
export function remember(query: string): void {
  try {
    localStorage.setItem(
      KEY,
      JSON.stringify([query, ...recent().filter((other) => other !== query)].slice(0, MOST_RECENT)),
    );
  } catch {
    // Private windows and full storage: recent searches are optional.
  }
}

/** Forgets all. */
export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // As above.
  }
}
