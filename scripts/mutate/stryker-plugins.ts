import { regexFlags } from './regex-flags.ts';
import { sampleChecker } from './sample-checker.ts';

/** What Stryker loads: the name of this list is Stryker's. */
export const strykerPlugins = [regexFlags, sampleChecker];
