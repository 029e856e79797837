// An endpoint of Astro redirects within the site
import type { APIRoute } from 'astro';
export const GET: APIRoute = async ({ url, redirect }) => {
  // ok: no-open-redirect
  return redirect(`/items?to=${encodeURIComponent(url.searchParams.get('to')!)}`);
};
