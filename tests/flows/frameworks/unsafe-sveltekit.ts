// A function of SvelteKit redirects anywhere
import { redirect, type RequestHandler } from '@sveltejs/kit';
export const GET: RequestHandler = async ({ url }) => {
  // ruleid: no-open-redirect
  redirect(302, url.searchParams.get('next')!);
};
