// A path of the request, followed in a loop.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

function setByPath(target: Record<string, any>, path: string, value: unknown): void {
  const parts = path.split('.');
  let current = target;
  for (const part of parts.slice(0, -1)) {
    current[part] ??= {};
    current = current[part];
  }
  // ruleid: no-prototype-pollution
  current[parts[parts.length - 1]] = value;
}

export async function handler(event: APIGatewayProxyEventV2) {
  const { path, value } = JSON.parse(event.body ?? '{}');
  const document = {};
  setByPath(document, path, value);
  return { statusCode: 200, body: JSON.stringify(document) };
}
