// An endpoint of Astro redirects anywhere
import type { APIRoute } from 'astro';
export const GET: APIRoute = async ({ url, redirect }) => {
  // ruleid: no-open-redirect
  return redirect(url.searchParams.get('to')!);
};
