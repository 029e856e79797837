// Remix on Architect: an action redirects to a field of the form
import { redirect, type ActionFunctionArgs } from '@remix-run/node';

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const to = form.get('redirectTo');
  if (typeof to !== 'string' || !to.startsWith('/')) return redirect('/');
  // ruleid: no-open-redirect
  return redirect(to, { headers: { 'Set-Cookie': 'seen=1' } });
}
