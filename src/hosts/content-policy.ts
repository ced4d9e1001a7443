/**
 * The strict policy that every built page keeps (Content Security Policy, level 3): nothing inline,
 * nothing from other hosts. A test opens every kind of page under it.
 */

interface Directive {
  readonly name: string;
  readonly value: string;
  /** Whether a page may say it of itself, in a `<meta>`; browsers take the others from a header alone. */
  readonly inPage: boolean;
  readonly reason: string;
}

const FRAMES = 'frame-ancestors';

const directives: readonly Directive[] = [
  { name: 'default-src', value: "'self'", inPage: true, reason: 'nothing is loaded from other hosts' },
  {
    name: 'script-src',
    value: "'self' 'wasm-unsafe-eval'",
    inPage: true,
    reason: 'no inline script, no eval; Pagefind’s client and the reader of scans compile WebAssembly',
  },
  { name: 'style-src', value: "'self'", inPage: true, reason: 'no inline style' },
  { name: 'object-src', value: "'none'", inPage: true, reason: 'no plugins' },
  { name: 'base-uri', value: "'none'", inPage: true, reason: 'links cannot be turned elsewhere' },
  { name: 'form-action', value: "'self'", inPage: true, reason: 'what is typed goes to the site alone' },
  {
    name: FRAMES,
    value: "'none'",
    inPage: false,
    reason: 'no other site shows a page as its own; the page for frames says who may',
  },
];

/**
 * `Content-Security-Policy` of a response. `frames`: the sites that may show the page in a frame, as
 * `frame-ancestors` lists them; null: none may.
 */
export function contentPolicy(frames: string | null): string {
  return policyText(
    directives.map((row) => (row.name === FRAMES && frames !== null ? { ...row, value: frames } : row)),
  );
}

/** The policy as a page says it of itself, for hosts that send no headers (a folder, GitHub Pages). */
export const pagePolicy = policyText(directives.filter(({ inPage }) => inPage));

function policyText(rows: readonly Directive[]): string {
  return rows.map(({ name, value }) => `${name} ${value}`).join('; ');
}
