// Rows and columns are numbers.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const grid: number[][] = [[0], [0]];

export async function handler(event: APIGatewayProxyEventV2) {
  const row = Number(event.queryStringParameters?.row);
  const column = Number(event.queryStringParameters?.column);
  // ok: no-prototype-pollution
  grid[row][column] = 1;
  return { statusCode: 204 };
}
