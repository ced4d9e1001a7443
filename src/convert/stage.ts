import type { Knowledge } from './knowledge.ts';
import type { Outcome } from './model.ts';

/**
 * One step of conversion. `run` gives null where the text goes no further; its diagnostics say why.
 */
export interface Stage<In, Out> {
  readonly name: string;
  /** What holds of every value that the stage gives. */
  readonly guarantees: string;
  readonly run: (input: In, knowledge: Knowledge) => Outcome<Out | null>;
}

/**
 * Stands around the work of every stage, such as to time it; it must do the work once and give its
 * result.
 */
export type OnStage = <T>(stage: string, work: () => T) => T;

/** Stages in order, each given what the one before it gives. */
export interface Pipeline<In, Out> {
  readonly stages: readonly Pick<Stage<never, unknown>, 'name' | 'guarantees'>[];
  readonly add: <Next>(stage: Stage<Out, Next>) => Pipeline<In, Next>;
  /**
   * The value of the last stage, or null from the first that gives none, and what all of them
   * found.
   */
  readonly run: (input: In, knowledge: Knowledge, onStage?: OnStage) => Outcome<Out | null>;
}

/** A pipeline of no stages, to which they are added. */
export function pipeline<In>(): Pipeline<In, In> {
  return pipelineOf<In, In>([], (value) => ({ value, diagnostics: [] }));
}

/** Does the work of a stage and nothing else. */
export const unobserved: OnStage = (_, work) => work();

function pipelineOf<In, Out>(stages: Pipeline<In, Out>['stages'], run: Pipeline<In, Out>['run']): Pipeline<In, Out> {
  return {
    stages,
    run,
    add: <Next>(stage: Stage<Out, Next>) =>
      pipelineOf<In, Next>([...stages, stage], (input, knowledge, onStage = unobserved) => {
        const { value, diagnostics } = run(input, knowledge, onStage);
        if (value === null) return { value: null, diagnostics };
        const next = onStage(stage.name, () => stage.run(value, knowledge));
        return { value: next.value, diagnostics: [...diagnostics, ...next.diagnostics] };
      }),
  };
}
