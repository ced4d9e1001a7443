/** The archive itself as linked data: a set of data that can be loaded. */
import type { Archive } from '../archive.ts';
import type { Imprint } from '../../schema/imprint.ts';
import { said, type LinkedNode } from './linked-data.ts';
import type { WebAddress } from './web-address.ts';

/**
 * A `Dataset` of schema.org: what the archive holds, of which years, who is responsible, and the
 * lists of all documents and of all checksums. The texts are no works of copyright (Law on
 * Intellectual Property, Article 15), so it names that law and no licence.
 */
export function archiveNode(archive: Archive, imprint: Imprint, description: string, web: WebAddress): LinkedNode {
  const { href } = archive;
  return said({
    '@type': 'Dataset',
    '@id': web(href.home()),
    name: imprint.name,
    description,
    url: web(href.home()),
    inLanguage: 'vi',
    isAccessibleForFree: true,
    creator: imprint.body === null ? null : said({ '@type': 'Organization', name: imprint.body, email: imprint.email }),
    temporalCoverage: yearsOf(archive),
    distribution: [href.data(href.documents()), href.manifest()].map((address) => ({
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: web(address),
    })),
  });
}

/** From the first to the last year that a document states, as an interval of ISO 8601. */
function yearsOf({ documents }: Archive): string | null {
  const years = documents.flatMap(({ date }) => date?.slice(0, 4) ?? []).toSorted();
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? null : `${first}/${last}`;
}
