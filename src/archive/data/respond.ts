/**
 * Answers of the JSON twins of pages. Fields keep the names of src/schema/directive.ts; addresses
 * are hrefs of this site.
 */

/** A value as a JSON file: one line, so that large lists stay small. */
export function respond(value: unknown): Response {
  return new Response(`${JSON.stringify(value)}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
