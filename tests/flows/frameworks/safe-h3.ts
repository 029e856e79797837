// h3 on Lambda: sendRedirect to a written path with the value as query
import { createApp, createRouter, defineEventHandler, getQuery, sendRedirect } from 'h3';

const router = createRouter();
router.get(
  '/login',
  defineEventHandler((event) => {
    const { next } = getQuery(event);
    // ok: no-open-redirect
    return sendRedirect(event, `/login/form?next=${encodeURIComponent(String(next ?? '/'))}`, 302);
  }),
);
export const app = createApp().use(router);
