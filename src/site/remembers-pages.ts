/**
 * Whether this build keeps its pages for the next one: where REMEMBER_PAGES is 1. Noting what a page
 * looks at costs more than it saves so far: pages of 1,000 texts take 39 s of processor without, 63
 * with, and 44 when nothing has changed (README, _Figures_). In dev nothing is remembered.
 */
export function remembersPages(): boolean {
  return !import.meta.env.DEV && process.env['REMEMBER_PAGES'] === '1';
}
