// Remix on Architect: one slash at the start, and neither slash nor backslash behind it
import { redirect, type ActionFunctionArgs } from '@remix-run/node';

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const to = form.get('redirectTo');
  if (typeof to !== 'string' || !/^\/(?![/\\])[\w/-]*$/.test(to)) return redirect('/');
  // ok: no-open-redirect
  return redirect(to, { headers: { 'Set-Cookie': 'seen=1' } });
}
