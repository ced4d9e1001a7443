import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { rankOf } from './file-rank.ts';

/**
 * The order of the files of tests: those of one module or one document come last. They take a
 * moment each, so that all processors have work until the end, and one after the other, so that
 * they share a process. The files that take longest come first: none of them must begin when the
 * others are done.
 */
export class ShortFilesLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

function rank({ moduleId, project }: TestSpecification): number {
  return rankOf(moduleId, project.name);
}
