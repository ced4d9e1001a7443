/** The description of the JSON files of the site. */
import type { APIRoute } from 'astro';
import { openApi } from '../../archive/data/api/open-api.ts';
import { respond } from '../../archive/data/respond.ts';
import { webAddress } from '../../archive/metadata/web-address.ts';
import { href } from '../../site/href.ts';
import { loadImprint } from '../../site/load.ts';

export const GET: APIRoute = ({ site }) => respond(openApi(loadImprint(), href, webAddress(site)(href.home())));
