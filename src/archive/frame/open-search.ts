/** The description of the archive's search for browsers (OpenSearch 1.1). */
import { DEFAULT_NAME } from '../../schema/imprint.ts';
import { escapeMarkup } from '../../ground/escape-markup.ts';
import type { Addresses } from '../urls.ts';

/**
 * The file for a site at `site`. Browsers take only whole addresses in it, so it is not made for a
 * site whose address is not known.
 */
export function openSearchDescription(site: URL, href: Addresses, name: string): string {
  const search = new URL(href.search(), site).href;
  // Browsers refuse a ShortName of more than 16 characters and a LongName of more than 48.
  const short = [...name].length <= 16 ? name : DEFAULT_NAME;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeMarkup(short)}</ShortName>
  <LongName>${escapeMarkup([...name].slice(0, 48).join(''))}</LongName>
  <Description>Tìm trong toàn văn các văn bản chỉ đạo, điều hành</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>vi</Language>
  <Url type="text/html" method="get" template="${escapeMarkup(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
