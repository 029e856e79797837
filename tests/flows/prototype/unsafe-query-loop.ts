// Names of parameters are paths.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export async function handler(event: APIGatewayProxyEventV2) {
  const result: Record<string, Record<string, string | undefined>> = {};
  for (const [name, value] of Object.entries(event.queryStringParameters ?? {})) {
    const [group = '', field = ''] = name.split('.');
    result[group] ??= {};
    // ruleid: no-prototype-pollution
    result[group][field] = value;
  }
  return { statusCode: 200, body: JSON.stringify(result) };
}
