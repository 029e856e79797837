// A helper takes the password out of what it is given.
import { hash } from 'bcryptjs';

const withoutSecrets = ({ password: _password, token: _token, ...rest }: Record<string, string>) => rest;

export const handler = async (event: { body: string }) => {
  const body = JSON.parse(event.body);
  await users.add({ name: body.name, digest: await hash(body.password, 12) });
  // ok: no-secret-exposure
  console.log('sign-up', withoutSecrets(body));
};

declare const users: { add(user: object): Promise<void> };
