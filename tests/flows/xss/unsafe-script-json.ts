// JSON inside of a script element can close the element.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export async function handler(event: APIGatewayProxyEventV2) {
  const state = JSON.stringify({ term: event.queryStringParameters?.term });
  return {
    statusCode: 200,
    headers: { 'content-type': 'text/html' },
    // ruleid: no-xss
    body: `<script>window.state = ${state}</script>`,
  };
}
