/** A thread that finishes the site with which it is started. */
import { workerData } from 'node:worker_threads';
import type { BuiltSite } from './built-site.ts';
import { finishSite } from './finish-site.ts';

await finishSite(workerData as BuiltSite);
