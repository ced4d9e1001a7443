/** The recogniser of scans, its language and decoders, as files of the site. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { importAssets, readImportAsset } from '../../../site/import-assets.ts';

export const getStaticPaths: GetStaticPaths = () => importAssets.map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params: { file = '' } }) => new Response(readImportAsset(file));
