// A method called query of a class that is no database.
import type { APIGatewayProxyHandler } from 'aws-lambda';

class SearchIndex {
  private readonly lines = ['alpha', 'beta'];
  query(text: string): string[] {
    return this.lines.filter((line) => line.includes(text));
  }
}

const index = new SearchIndex();

export const handler: APIGatewayProxyHandler = async (event) => {
  // ok: no-sql-injection
  const found = index.query(`name:${event.queryStringParameters?.name}`);
  return { statusCode: 200, body: JSON.stringify(found) };
};
