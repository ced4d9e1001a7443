/** What a page says of itself beyond its title and description: one model, which its head writes. */
import type { Archive } from '../archive.ts';
import type { FeedLink } from '../feed/feed-links.ts';
import type { Directive } from '../../schema/directive.ts';
import type { Imprint } from '../../schema/imprint.ts';
import { documentNode, type LastChange } from './document-node.ts';
import { dublinCore, type DublinCoreElement } from './dublin-core.ts';
import { fact } from './fact.ts';
import type { LinkedNode } from './linked-data.ts';
import { documentPicture, type SharePicture } from './picture/share-picture.ts';
import type { WebAddress } from './web-address.ts';

/** What only some pages say. */
export interface PageMetadata {
  /** Linked data beside the way to the page. */
  readonly nodes?: readonly LinkedNode[];
  readonly dublinCore?: readonly DublinCoreElement[];
  /** Of a document: the day that it states, and when its text changed last (UTC). */
  readonly article?: { readonly published: string | null; readonly modified: LastChange };
  /** The address of the same document as Akoma Ntoso. */
  readonly akoma?: string;
  /** What can be followed of it. */
  readonly feeds?: readonly FeedLink[];
  /** In place of the picture of the archive. */
  readonly picture?: SharePicture;
}

/** What is known beside the document itself. */
export interface DocumentPageOf {
  readonly imprint: Pick<Imprint, 'name' | 'body'>;
  readonly description: string;
  readonly changed: LastChange;
  readonly web: WebAddress;
}

/** The metadata of the page of a document. */
export function documentMetadata(archive: Archive, d: Directive, of: DocumentPageOf): PageMetadata {
  const { imprint, description, changed, web } = of;
  return {
    nodes: [documentNode(archive, d, web, changed)],
    dublinCore: dublinCore(archive, d, { description, publisher: imprint.body, web }),
    article: { published: fact(d, 'date'), modified: changed },
    akoma: archive.href.akoma(d.id),
    picture: documentPicture(archive, imprint, d),
  };
}
