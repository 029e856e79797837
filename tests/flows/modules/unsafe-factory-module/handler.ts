// A factory of another module returns an object whose method concatenates.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { Pool } from 'pg';
import { makeRecipes } from './recipes';

const recipes = makeRecipes(new Pool());

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  // ruleid: no-sql-injection
  const found = await recipes.withIngredient(event.queryStringParameters?.ingredient ?? '');
  return { statusCode: 200, body: JSON.stringify(found) };
};
