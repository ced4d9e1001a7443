/** The description of the archive's search for browsers (OpenSearch 1.1). */
import { href } from './urls.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The file for a site at `site`. Browsers take only whole addresses in it, so there is none for a site whose address is not known. */
export const openSearchDescription = (site: URL): string => `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Kho văn bản</ShortName>
  <Description>Tìm trong toàn văn các văn bản chỉ đạo, điều hành</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>vi</Language>
  <Url type="text/html" method="get" template="${escaped(new URL(href.search(), site).href)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
