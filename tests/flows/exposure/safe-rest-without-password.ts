// What is left of an object when the password is taken out may be told.
import { APIGatewayProxyHandlerV2 } from 'aws-lambda';
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const input = JSON.parse(event.body ?? '{}');
  const account = { name: input.name, password: input.password, plan: input.plan };
  const { password, ...open } = account;
  await fetch('https://identity.example.com/users', { method: 'POST', body: JSON.stringify({ name: open.name, password }) });
  // ok: no-secret-exposure
  console.log('created', open);
  // ok: no-secret-exposure
  console.log('created', { ...account, password: undefined });
  // ok: no-secret-exposure
  return { statusCode: 201, body: JSON.stringify(open) };
};
