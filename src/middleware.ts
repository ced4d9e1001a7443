/** In a build that remembers pages, every page and file that Astro makes passes here: what would be the same as in the last build is taken from there. */
import { defineMiddleware } from 'astro:middleware';
import { rememberedPage } from './site/remembered-page.ts';
import { remembersPages } from './site/remembers-pages.ts';

export const onRequest = defineMiddleware((context, next) =>
  remembersPages() ? rememberedPage(context.url.pathname, context.props, next) : next(),
);
