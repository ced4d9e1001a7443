/** In a build, every page and file that Astro makes passes here: what would be the same as in the last build is taken from there. */
import { defineMiddleware } from 'astro:middleware';
import { rememberedPage } from './site/remembered-page.ts';

export const onRequest = defineMiddleware((context, next) =>
  import.meta.env.DEV ? next() : rememberedPage(context.url.pathname, context.props, next),
);
