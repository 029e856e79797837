import { container } from '../../services/container';
import { DomainError, ok, withErrors } from '../../shared';

/** `POST /customers/search` with a form: `email=ann%40example.com` */
export const handler = withErrors(async ({ body, isBase64Encoded }) => {
  const form = new URLSearchParams(isBase64Encoded ? Buffer.from(body ?? '', 'base64').toString() : (body ?? ''));
  const email = form.get('email')?.trim();
  if (!email?.includes('@')) throw new DomainError(400, 'An address is expected');
  // ruleid: no-sql-injection
  // ruleid: require-authorization
  const customers = await container.customers.findByEmail(email.toLowerCase());
  return ok({ customers });
});
