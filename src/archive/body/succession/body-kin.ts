/** What became of a body, and what it came from: the values that pages show. */
import type { SuccessionRelation } from '../../../gazetteer/unit.ts';
import type { Body } from '../../../schema/body.ts';
import type { SuccessionKind } from '../../../schema/row/body-succession-row.ts';

/** What is asked of a body: its name with its unit, as tables spell it, its level and its unit. */
export type KinIdentity = Pick<Body, 'name' | 'level' | 'unit'>;

/**
 * An act that says what became of bodies; `type`, `date` and `article` where they are known. Of a
 * step by a unit `number` is what the crosswalk gives: a resolution, or a list of units.
 */
export interface KinAct {
  readonly number: string;
  readonly type: string | null;
  readonly date: string | null;
  readonly article: string | null;
}

/** One step from a body to the next. */
export interface KinStep {
  readonly how: SuccessionKind;
  /** The day from which it holds; null where it is not known. */
  readonly on: string | null;
  readonly acts: readonly KinAct[];
  /** Of a step by its unit: how much of the old unit went into the new one. */
  readonly relation: SuccessionRelation | null;
  /** What else is known, in Vietnamese. */
  readonly note: string | null;
}

/** Another body with the steps between, oldest first. */
export interface BodyKin extends KinIdentity {
  readonly steps: readonly KinStep[];
  /** The same body in the same unit of the other era: only the map around it changed. */
  readonly same: boolean;
  /** Of a body that took over and has itself ended since: how. */
  readonly ended: KinStep | null;
}

/** What is known of a body's time; all empty where no row says anything. */
export interface BodySuccession {
  /** Tiền thân: the bodies that it came from, the nearest first. */
  readonly former: readonly BodyKin[];
  /** Nay là: the bodies that took its work over, as far on as is known. */
  readonly today: readonly BodyKin[];
  /** The step by which it ended without a successor; null where it did not, or it is not known. */
  readonly ended: KinStep | null;
  /** The step by which it was set up where no such body was before. */
  readonly began: KinStep | null;
  /**
   * Of an ended body of a district: paths of the current units on its territory. Their bodies are
   * new, not its successors.
   */
  readonly territory: readonly string[];
}
