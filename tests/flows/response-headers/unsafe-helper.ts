// A helper makes the answer.
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';

function answer(body: unknown, tag: string): APIGatewayProxyResult {
  // ruleid: no-header-injection
  return { statusCode: 200, headers: { ETag: tag }, body: JSON.stringify(body) };
}

export async function handler(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
  const { tag } = JSON.parse(event.body ?? '{}') as { tag: string };
  return answer({ ok: true }, tag);
}
