/**
 * The one place of a build that renders bodies. A page needs the HTML, the index the text of the
 * same tree; pages run in Astro's bundle and the index in its hooks, which have no module in
 * common, so they meet at a channel of Node's, of which a process has one of each name.
 */
import { channel } from 'node:diagnostics_channel';
import { join } from 'node:path';
import type { BodyText } from '../render/body-text.ts';
import type { ReadingAids } from '../render/reading-view.ts';
import { renderBody, type Marks, type RenderedBody } from '../render/render-body.ts';
import type { Directive } from '../schema/directive.ts';
import { readMdxBody } from './directive-files.ts';

/** Where each rendering is announced, as {@link BodyRendering}. */
export const RENDERINGS = 'kho-van-ban:renderings';

/** One rendering: of which file, and the text that came of it. */
export interface BodyRendering extends BodyText {
  readonly path: string;
}

/** Texts of bodies that were rendered since they are kept. */
export interface KeptBodies {
  /**
   * The text of a document's body, once: it is kept no longer then. Null where it was not rendered.
   */
  take(id: string): BodyText | null;
}

const renderings = channel(RENDERINGS);

/**
 * Renders the body of one document of a folder and announces it. Throws where the file cannot be
 * read or rendered.
 */
export async function renderDirective(
  folder: string,
  { id }: Pick<Directive, 'id'>,
  marks: Marks,
  aids: ReadingAids | null = null,
): Promise<RenderedBody> {
  const body = renderBody(await readMdxBody(folder, id), marks, aids);
  const said: BodyRendering = { path: join(folder, id), text: body.text, ids: body.ids };
  renderings.publish(said);
  return body;
}

/** Keeps the texts of a folder's bodies from now on, until each is taken. */
export function keepBodies(folder: string): KeptBodies {
  const kept = new Map<string, BodyText>();
  const inFolder = join(folder, '/');
  renderings.subscribe((said) => {
    const { path, text, ids } = said as BodyRendering;
    if (path.startsWith(inFolder)) kept.set(path, { text, ids });
  });
  return {
    take: (id) => {
      const path = join(folder, id);
      const body = kept.get(path) ?? null;
      kept.delete(path);
      return body;
    },
  };
}
