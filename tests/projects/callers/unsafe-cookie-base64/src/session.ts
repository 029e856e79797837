import { parse } from 'cookie';
export class NoSession extends Error {}
export async function readSession(header: string | undefined): Promise<{ user: string }> {
  const { session } = parse(header ?? '');
  if (!session) throw new NoSession();
  return JSON.parse(Buffer.from(session, 'base64url').toString('utf8')) as { user: string };
}
