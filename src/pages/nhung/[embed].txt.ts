/** Who may show the page for frames, for the server of the site; there only where somebody may. */
import type { APIRoute } from 'astro';
import { loadImprint } from '../../site/load.ts';

export const getStaticPaths = () => (loadImprint().embedding === null ? [] : [{ params: { embed: 'khung' } }]);

export const GET: APIRoute = () => new Response(`${loadImprint().embedding ?? ''}\n`);
