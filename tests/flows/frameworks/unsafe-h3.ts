// h3 on Lambda: sendRedirect with a query value
import { createApp, createRouter, defineEventHandler, getQuery, sendRedirect } from 'h3';

const router = createRouter();
router.get(
  '/login',
  defineEventHandler((event) => {
    const { next } = getQuery(event);
    // ruleid: no-open-redirect
    return sendRedirect(event, String(next ?? '/'), 302);
  }),
);
export const app = createApp().use(router);
