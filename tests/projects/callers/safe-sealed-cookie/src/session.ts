import { unseal, defaults } from '@hapi/iron';
import { parse } from 'cookie';
export class NoSession extends Error {}
export async function readSession(header: string | undefined): Promise<{ user: string }> {
  const { session } = parse(header ?? '');
  if (!session) throw new NoSession();
  return (await unseal(session, process.env.SESSION_KEY!, defaults)) as { user: string };
}
