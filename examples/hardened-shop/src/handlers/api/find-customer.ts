import { container } from '../../services/container';
import { DomainError, isSupport, ok, withErrors } from '../../shared';

/** `POST /customers/search` with a form: `email=ann%40example.com`. For those who help customers. */
export const handler = withErrors(async ({ body, isBase64Encoded, requestContext }) => {
  if (!isSupport(requestContext)) throw new DomainError(403, 'For support only');
  const form = new URLSearchParams(isBase64Encoded ? Buffer.from(body ?? '', 'base64').toString() : (body ?? ''));
  const email = form.get('email')?.trim();
  if (!email?.includes('@')) throw new DomainError(400, 'An address is expected');
  const customers = await container.customers.findByEmail(email.toLowerCase());
  return ok({ customers });
});
