import type { EventModel } from '../schema.ts';

/** API Gateway WebSocket API. */
export const websocketEvent = {
  trigger: 'websocket',
  title: 'API Gateway WebSocket API',
  evidence: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api.html',
  eventTypes: ['APIGatewayProxyWebsocketEventV2', 'APIGatewayProxyWebsocketEventV2WithRequestContext'],
  handlerTypes: ['APIGatewayProxyWebsocketHandlerV2'],
  fields: [
    { path: 'body', trust: 'attacker', label: 'WebSocket message' },
    { path: 'headers.*', trust: 'attacker', label: 'WebSocket header' },
    { path: 'queryStringParameters.*', trust: 'attacker', label: 'WebSocket query string' },
    { path: 'multiValueQueryStringParameters.*', trust: 'attacker', label: 'WebSocket query string' },
    { path: 'requestContext.authorizer', trust: 'identity', label: 'authorizer context' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
