import type { EventModel } from '../event-rows.ts';

/** The token that an API Gateway authorizer has to verify. */
export const apigwAuthorizerTokenEvent = {
  trigger: 'apigw-authorizer-token',
  title: 'API Gateway token authorizer request',
  evidence: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-input.html',
  eventTypes: ['APIGatewayTokenAuthorizerEvent'],
  handlerTypes: ['APIGatewayTokenAuthorizerHandler', 'APIGatewayTokenAuthorizerWithContextHandler'],
  fields: [
    { path: 'authorizationToken', trust: 'attacker', label: 'authorization token', isText: true },
    { path: 'methodArn', trust: 'trusted', label: 'API Gateway method' },
    { path: 'type', trust: 'trusted', label: 'kind of authorizer' },
  ],
  isAnswered: true,
  answer: 'lambda.AuthorizerAnswer',
  unlisted: 'trusted',
} as const satisfies EventModel;
