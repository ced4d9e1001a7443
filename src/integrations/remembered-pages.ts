/** Says when all pages of a build are made. Pages run in Astro's bundle, which has no module in common with its hooks, so they meet at a channel of Node's. */
import type { AstroIntegration } from 'astro';
import { channel } from 'node:diagnostics_channel';

/** What is said there: whoever remembers pages writes into it how many were made, and how many taken from the last build. */
export interface PagesMade {
  made: number;
  recalled: number;
}

/** Where it is said. */
const channelOfPages = channel('kho-van-ban:pages-made');

/** Says that all pages are made; gives how many. */
export function sayPagesMade(): Readonly<PagesMade> {
  const said: PagesMade = { made: 0, recalled: 0 };
  channelOfPages.publish(said);
  return said;
}

/** Calls when all pages are made; a build may follow another in a process. */
export function whenPagesMade(call: (said: PagesMade) => void): void {
  channelOfPages.subscribe((said) => call(said as PagesMade));
}

/** The integration. */
export function rememberPages(): AstroIntegration {
  const say = (): void => {
    const { made, recalled } = sayPagesMade();
    console.log(`${made} trang và tệp dựng mới, ${recalled} giữ nguyên như lần dựng trước.`);
  };
  return { name: 'remembered-pages', hooks: { 'astro:build:generated': say } };
}
