/** The description by which a browser can add the archive's search to its address bar. */
import type { APIRoute } from 'astro';
import { href } from '../archive/urls.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const GET: APIRoute = ({ site, url }) => {
  // Browsers want a whole address; where the site's own is not known, that of the build has to do.
  const search = new URL(href.search(), site ?? url).href;
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Kho văn bản</ShortName>
  <Description>Tìm trong toàn văn các văn bản chỉ đạo, điều hành</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>vi</Language>
  <Url type="text/html" method="get" template="${escaped(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(body, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
};
