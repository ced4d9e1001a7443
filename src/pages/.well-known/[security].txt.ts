/** Whom to tell of a hole in the site; none where content/site.yaml names nobody or git does not know when the archive changed last. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { securityText } from '../../archive/frame/security-text.ts';
import { href } from '../../site/href.ts';
import { loadImprint, loadNewestCommit } from '../../site/load.ts';

export const getStaticPaths = (() => {
  const { SITE } = import.meta.env;
  const self = SITE ? new URL(href.file('.well-known/security.txt'), SITE).href : null;
  const text = securityText(loadImprint().security, loadNewestCommit(), self);
  return text === null ? [] : [{ params: { security: 'security' }, props: { text } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
