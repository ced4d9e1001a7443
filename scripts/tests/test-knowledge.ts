import { loadKnowledge } from '../content/knowledge.ts';

/**
 * The tables of the test content, read once for all files of tests in a process: nothing may change
 * them.
 */
export const knowledge = loadKnowledge();
