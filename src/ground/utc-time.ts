/** A time in seconds since 1970 as ISO 8601 in UTC, without milliseconds: `2026-11-20T03:04:05Z`. */
export function utcTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
