/** Where on the page of a document its network is. */
import type { Directive } from '../../schema/directive.ts';
import type { Archive } from '../archive.ts';
import { neighbourhood } from './neighbourhood.ts';
import { isStar } from './star.ts';

/**
 * The id of the section with the network of a document: that of a list where the picture shows
 * nothing more, since a phone has no picture.
 */
export function webAnchor(archive: Archive, document: Directive): string {
  const around = neighbourhood(archive, document);
  if (around === null || !isStar(around)) return 'mang-luoi';
  return document.references.length > 0 ? 'vien-dan' : 'duoc-vien-dan';
}
