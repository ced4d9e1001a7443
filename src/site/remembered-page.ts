/** The pages of a build: those that would be the same as in the last build are taken from there. */
import { findLook } from '../archive/find-look.ts';
import { whenPagesMade } from '../integrations/remembered-pages.ts';
import { contentFolder } from '../store/content-folder.ts';
import { traced } from '../trace/look.ts';
import { loadArchive } from './load.ts';
import { openPageMemory, type PageMemory } from './page-memory.ts';
import { pagesBasis } from './pages-basis.ts';

let memory: PageMemory | undefined;

/** The answer at a path: as it was kept if it would be the same, else as `make` gives it. `props` are what the path gives its page. */
export async function rememberedPage(path: string, props: unknown, make: () => Promise<Response>): Promise<Response> {
  memory ??= await openMemory();
  const known = memory.recall(path, props);
  if (known) return new Response(known.slice());
  const { made, looks } = await traced(async () => {
    const response = await make();
    return { response, page: response.body && new Uint8Array(await response.arrayBuffer()) };
  });
  const { response, page } = made;
  if (page === null) return response;
  // Where a page leads on, Astro makes another of it.
  if (response.status < 300 || response.status >= 400) memory.keep(path, props, looks, page);
  return new Response(page, response);
}

whenPagesMade((said) => {
  if (!memory) return;
  memory.end();
  Object.assign(said, memory.counts());
  memory = undefined;
});

async function openMemory(): Promise<PageMemory> {
  const [archive, content] = [await loadArchive(), contentFolder()];
  return openPageMemory(content, pagesBasis(process.cwd(), content), (name) => findLook(archive, name));
}
