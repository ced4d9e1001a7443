/** The description of the archive's search for browsers (OpenSearch 1.1). */
import type { Addresses } from '../urls.ts';

/**
 * The file for a site at `site`. Browsers take only whole addresses in it, so there is none for a
 * site whose address is not known.
 */
export function openSearchDescription(site: URL, href: Addresses): string {
  const search = new URL(href.search(), site).href;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Kho văn bản</ShortName>
  <Description>Tìm trong toàn văn các văn bản chỉ đạo, điều hành</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>vi</Language>
  <Url type="text/html" method="get" template="${xmlText(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}

function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
