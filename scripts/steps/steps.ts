import { buildStep } from './build-step.ts';
import { checkStep } from './check-step.ts';
import { compareStep } from './compare-step.ts';
import { keptKeyStep } from './kept-key.ts';
import { buildPartStep, convertStep, joinStep, readPartStep } from './part-steps.ts';
import { publishBranchStep } from './publish-branch.ts';
import { publishFolderStep } from './publish-folder.ts';
import type { Step } from './step.ts';
import { takeDownStep } from './take-down-step.ts';
import { testStep } from './test-step.ts';

/** The steps by the names that workflows call them by, in the order of a run. */
export const steps: ReadonlyMap<string, Step> = new Map([
  ['take-down', takeDownStep],
  ['check', checkStep],
  ['test', testStep],
  ['kept-key', keptKeyStep],
  ['build', buildStep],
  ['read-part', readPartStep],
  ['convert', convertStep],
  ['build-part', buildPartStep],
  ['join', joinStep],
  ['compare', compareStep],
  ['publish-branch', publishBranchStep],
  ['publish-folder', publishFolderStep],
]);

export const stepNames: readonly string[] = [...steps.keys()];
