/** How a part is seen by a coordinator. */

/**
 * What a part calls its documents or pieces to a coordinator: with its position, so that whatever
 * PostgreSQL says of a statement there names the part.
 */
export function viewOfPart(name: 'documents' | 'pieces', position: number): string {
  return `${name}_${position}`;
}
