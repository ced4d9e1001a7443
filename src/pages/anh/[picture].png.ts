/** The pictures that messages and posts show for pages; none where the site's own address is not known, for they need a whole one. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { sharePictures, type SharePicture } from '../../archive/metadata/picture/share-picture.ts';
import { drawnPicture } from '../../site/draw-picture.ts';
import { loadArchive, loadImprint } from '../../site/load.ts';

export const getStaticPaths = (async () => {
  if (!import.meta.env.SITE) return [];
  return sharePictures(await loadArchive(), loadImprint()).map((picture) => ({
    params: { picture: picture.name.replace(/\.png$/, '') },
    props: { picture },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: SharePicture }> = async ({ props }) =>
  new Response((await drawnPicture(props.picture)).slice(), { headers: { 'content-type': 'image/png' } });
