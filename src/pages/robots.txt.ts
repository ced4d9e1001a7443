import type { APIRoute } from 'astro';
import { robotsText } from '../archive/frame/robots.ts';
import { href } from '../site/href.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(robotsText(href, site), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
