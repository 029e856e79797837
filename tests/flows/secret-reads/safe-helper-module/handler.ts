// Another file fetches the secret and keeps it.
import { getSecret } from './secrets';

export const handler = async (event: { id: string }) => {
  // ok: no-secret-in-environment
  const password = await getSecret('prod/db');
  return query(password, event.id);
};
