/**
 * Random texts are drawn from this seed (vitest's `setupFiles`), so that the same commit is tested
 * with the same texts everywhere: a run that fails says something about the change, not about luck.
 * `npm run fuzz` draws others.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['RANDOM_SEED'] ?? 2025) });
