/** The tables by which the workbench reads, as data for its worker. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadReadingTables } from '../../site/reading-tables.ts';

export const getStaticPaths: GetStaticPaths = () => [{ params: { digest: loadReadingTables().digest } }];

export const GET: APIRoute = () =>
  new Response(loadReadingTables().json, { headers: { 'content-type': 'application/json; charset=utf-8' } });
