// A base class answers the origin that asks.
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
abstract class Controller {
  protected respond(event: APIGatewayProxyEvent, statusCode: number, body: unknown): APIGatewayProxyResult {
    return {
      statusCode,
      headers: {
        // ruleid: no-permissive-cors
        'Access-Control-Allow-Origin': event.headers['origin'] ?? event.headers['Origin'] ?? '*',
        'Access-Control-Allow-Credentials': true,
      },
      body: JSON.stringify(body),
    };
  }
}
class Orders extends Controller {
  async list(event: APIGatewayProxyEvent) {
    return this.respond(event, 200, []);
  }
}
const orders = new Orders();
export const handler = (event: APIGatewayProxyEvent) => orders.list(event);
