import type { EventModel } from '../event-rows.ts';

/** A message to a WebSocket API; query string and headers come with `$connect` only. */
export const websocketEvent = {
  trigger: 'websocket',
  title: 'WebSocket message',
  evidence: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-mapping-template-reference.html',
  eventTypes: ['APIGatewayProxyWebsocketEventV2', 'APIGatewayProxyWebsocketEventV2WithRequestContext'],
  handlerTypes: ['APIGatewayProxyWebsocketHandlerV2'],
  partTypes: { APIGatewayEventWebsocketRequestContextV2: 'requestContext' },
  fields: [
    { path: 'body', trust: 'attacker', label: 'WebSocket message' },
    { path: 'queryStringParameters.*', trust: 'attacker', label: 'WebSocket query string', isText: true, areSingle: true },
    { path: 'multiValueQueryStringParameters.*', trust: 'attacker', label: 'WebSocket query string', isText: true },
    { path: 'headers.*', trust: 'attacker', label: 'WebSocket header', holdsSecrets: true, isText: true, areSingle: true },
    { path: 'multiValueHeaders.*', trust: 'attacker', label: 'WebSocket header', holdsSecrets: true, isText: true },
    { path: 'stageVariables.*', trust: 'trusted', label: 'API Gateway stage variable' },
    { path: 'isBase64Encoded', trust: 'trusted', label: 'API Gateway encoding flag' },
    { path: 'requestContext.identity.userAgent', trust: 'attacker', label: 'WebSocket user agent', isText: true },
    { path: 'requestContext.authorizer', trust: 'identity', label: 'API Gateway authorizer claim' },
    { path: 'requestContext.connectionId', trust: 'trusted', label: 'WebSocket connection id' },
    { path: 'requestContext.routeKey', trust: 'trusted', label: 'WebSocket route' },
    { path: 'requestContext.domainName', trust: 'trusted', label: 'API Gateway domain' },
    { path: 'requestContext.stage', trust: 'trusted', label: 'API Gateway stage' },
    { path: 'requestContext.requestId', trust: 'trusted', label: 'API Gateway request id' },
    { path: 'requestContext.apiId', trust: 'trusted', label: 'API Gateway API id' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
