// What is left of a body beside one part is logged without the password, which the program takes out or deletes there.
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { hash } from 'bcryptjs';

export const handler = async (event: APIGatewayProxyEvent) => {
  const { email, ...rest } = JSON.parse(event.body ?? '{}');
  await users.add({ email, digest: await hash(rest.password, 12) });
  const { password, ...open } = rest;
  // ok: no-secret-exposure
  console.info('sign-up', JSON.stringify(open), email, rest.name, Boolean(password));
  const copy = { ...rest };
  await users.add({ email, digest: await hash(copy.password, 12) });
  delete copy.password;
  // ok: no-secret-exposure
  console.info('sign-up', copy);
  return { statusCode: 201, body: '' };
};

declare const users: { add(user: object): Promise<void> };
