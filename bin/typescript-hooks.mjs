/**
 * Reads the TypeScript of this package where it is installed below node_modules: Node takes types
 * off files of a checkout by itself, but not there.
 */
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

const own = new URL('..', import.meta.url).href;

registerHooks({
  load(url, context, next) {
    const path = url.startsWith(own) ? url.slice(own.length) : '';
    if (!path.endsWith('.ts') || path.startsWith('node_modules/')) return next(url, context);
    return {
      format: 'module',
      shortCircuit: true,
      source: stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8')),
    };
  },
});
