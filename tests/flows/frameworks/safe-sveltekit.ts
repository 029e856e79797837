// A function of SvelteKit redirects within the site
import { redirect, type RequestHandler } from '@sveltejs/kit';
export const GET: RequestHandler = async ({ url }) => {
  // ok: no-open-redirect
  redirect(302, '/login?next=' + encodeURIComponent(url.pathname));
};
