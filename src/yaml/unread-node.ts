import { Scalar, type Node } from 'yaml';

/**
 * Takes the place of an item of a list that could not be read, so that the list does not pass for a
 * whole one. It is neither words nor a group.
 */
export class UnreadNode extends Scalar<null> {
  constructor() {
    super(null);
    this.type = 'QUOTE_SINGLE';
  }
}

/** Whether an item could not be read; what is wrong with it is among the faults of its file. */
export function isUnread(node: Node | null): boolean {
  return node instanceof UnreadNode;
}
