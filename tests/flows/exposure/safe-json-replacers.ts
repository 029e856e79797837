// A replacer that looks at names, one that hides all, and a list without the name of a secret, do not write it.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const quiet = (name: string, value: unknown) => (/pass|token|secret/i.test(name) ? undefined : value);
const listed = ['login', 'name'];

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { name, password, cart } = JSON.parse(event.body ?? '{}');
  // ok: no-secret-exposure
  console.log(JSON.stringify({ name, password, cart }, quiet, 2));
  // ok: no-secret-exposure
  console.log(JSON.stringify({ login: { name, password } }, (key, value) => (key === 'password' ? '***' : value)));
  // ok: no-secret-exposure
  console.log(JSON.stringify({ name, password }, () => '***'));
  // ok: no-secret-exposure
  console.log(JSON.stringify({ login: { name, password } }, listed));
  const body = JSON.parse(event.body ?? '{}');
  // ok: no-secret-exposure
  console.log(JSON.stringify(body, ['name', 'cart']));
  return { statusCode: body.password === undefined ? 400 : 204 };
};
