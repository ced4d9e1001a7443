/** Days in Vietnam, which is seven hours ahead of UTC the whole year round. */

const HOURS_AHEAD = 7;

/** The day that a time (UTC, ISO 8601) is in Vietnam: `2026-11-21` of `2026-11-20T20:30:00Z`. */
export function dayInVietnam(utc: string): string {
  return new Date(Date.parse(utc) + HOURS_AHEAD * 3_600_000).toISOString().slice(0, 10);
}

/** When a day (`2021-02-03`) begins in Vietnam, in UTC. */
export function beginOfDay(day: string): string {
  return new Date(`${day}T00:00:00+0${HOURS_AHEAD}:00`).toISOString();
}
