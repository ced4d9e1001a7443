/** Says when all pages of a build are made. Pages run in Astro's bundle, which has no module in common with its hooks, so they meet at a channel of Node's. */
import type { AstroIntegration } from 'astro';
import { channel } from 'node:diagnostics_channel';

/** Where it is said. */
export const pagesMade = channel('kho-van-ban:pages-made');

/** The integration. */
export function rememberPages(): AstroIntegration {
  return { name: 'remembered-pages', hooks: { 'astro:build:generated': () => pagesMade.publish({}) } };
}
