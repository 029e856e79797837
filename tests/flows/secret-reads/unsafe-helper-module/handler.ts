// Another file fetches the secret, and keeps nothing.
import { getSecret } from './secrets';

export const handler = async (event: { id: string }) => {
  // ruleid: no-secret-in-environment
  const password = await getSecret('prod/db');
  return query(password, event.id);
};
