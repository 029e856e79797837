// Methods of the program have the names.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
class Repo { find(filter: object) { return [filter]; } query(text: string) { return text; } run(t: string) { return t; } }
const repo = new Repo();
export const handler = async (event: APIGatewayProxyEventV2) => {
  // ok: no-nosql-injection
  const a = repo.find(JSON.parse(event.body ?? '{}'));
  // ok: no-nosql-injection
  return { statusCode: 200, body: JSON.stringify([a, repo.query(`x ${event.body}`), repo.run(event.rawPath)]) };
};
