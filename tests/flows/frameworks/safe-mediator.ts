// What the class of a request hands over is a bound value.
import { IRequest, IRequestHandler, Mediator, requestHandler } from 'mediatr-ts';
import { Pool } from 'pg';
import type { APIGatewayProxyEvent } from 'aws-lambda';
class Search implements IRequest<unknown[]> { constructor(public text: string) {} }
@requestHandler(Search)
class SearchHandler implements IRequestHandler<Search, unknown[]> {
  private pool = new Pool();
  async handle(value: Search) {
    // ok: no-sql-injection
   const { rows } = await this.pool.query('SELECT * FROM docs WHERE text LIKE $1', [`%${value.text}%`]);
    return rows;
  }
}
void SearchHandler;
const mediator = new Mediator();
export const handler = async (event: APIGatewayProxyEvent) => ({
  statusCode: 200,
  body: JSON.stringify(await mediator.send(new Search(event.queryStringParameters?.q ?? ''))),
});
