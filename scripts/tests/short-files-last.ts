import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The order of the files of tests: those of one module or one document come last. They take a moment each, so that all
 * processors have work until the end, and one after the other, so that they share a process. Files that build a site or
 * start a browser come first, for the one that takes longest must not begin when the others are done.
 */
export class ShortFilesLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rankOf(one.project.name) - rankOf(other.project.name));
  }
}

const PROJECTS = ['site', 'whole', 'code'];

function rankOf(project: string): number {
  return PROJECTS.indexOf(project);
}
