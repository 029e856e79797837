// A package of the same workspace concatenates what the function gives it.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { searchHotels } from '@travel/hotels';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const place = event.queryStringParameters?.place ?? 'Rome';
  // ruleid: no-sql-injection
  const hotels = await searchHotels(place);
  return { statusCode: 200, body: JSON.stringify(hotels) };
};
