import type { Marks } from '../../../src/render/render-body.ts';

/**
 * Marks whose links all lead to one address, for those who look at a text and not at where it
 * leads.
 */
export const nowhere: Marks = {
  citation: () => ({ href: '/' }),
  locality: () => ({ href: '/' }),
  term: () => ({ href: '/' }),
};
