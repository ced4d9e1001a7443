import type { Span } from '../../model.ts';
import type { AgentFound } from './agent-role.ts';

/** A sentence that tells bodies to do something. */
export interface AssignmentMention {
  readonly sentence: Span;
  readonly agents: readonly AgentFound[];
  /**
   * What they are told to do, in the words of the text; null where the sentence only names them.
   */
  readonly act: Span | null;
  /** "Chỉ đạo Phòng Y tế …": it is told to those who are named above. */
  readonly isPassedOn?: boolean;
  /**
   * A part of what the sentence above it tells ("Sở Y tế có trách nhiệm:"); it counts where it has
   * a deadline of its own.
   */
  readonly isPart?: boolean;
  /**
   * The words of sentence and act where a table parts them: other cells stand between their lines.
   */
  readonly sentenceWords?: string;
  readonly actWords?: string | null;
}
