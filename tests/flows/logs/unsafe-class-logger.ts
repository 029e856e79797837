// A class that keeps its logger; the message is built in a method.
import { Logger } from '@aws-lambda-powertools/logger';
import type { APIGatewayProxyEvent } from 'aws-lambda';

class Orders {
  constructor(private readonly logger: Logger) {}

  find(id: string): void {
    // ruleid: no-log-injection
    this.logger.debug(['find', id].join(' '));
  }
}

const orders = new Orders(new Logger());

export const handler = async (event: APIGatewayProxyEvent) => {
  orders.find(event.pathParameters?.id ?? '');
  return { statusCode: 200, body: '' };
};
