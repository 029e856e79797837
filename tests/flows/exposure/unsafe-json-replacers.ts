// A replacer that looks at no name, and a list with the name of a secret, write the secret.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const numbers = (_name: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value);

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { name, password, cart } = JSON.parse(event.body ?? '{}');
  // ruleid: no-secret-exposure
  console.log(JSON.stringify({ name, password, cart }, numbers, 2));
  // ruleid: no-secret-exposure
  console.log(JSON.stringify({ login: { name, password } }, (key, value) => value));
  // ruleid: no-secret-exposure
  console.log(JSON.stringify({ login: { name, password } }, ['login', 'name', 'password']));
  const body = JSON.parse(event.body ?? '{}');
  // ruleid: no-secret-exposure
  console.log(JSON.stringify(body, ['name', 'password']));
  return { statusCode: 204 };
};
