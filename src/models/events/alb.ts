import type { EventModel } from '../event-rows.ts';

/** A request that an Application Load Balancer passes on; query values are still URL encoded. */
export const albEvent = {
  trigger: 'alb',
  title: 'load balancer request',
  evidence: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html',
  eventTypes: ['ALBEvent'],
  handlerTypes: ['ALBHandler'],
  partTypes: {
    ALBEventRequestContext: 'requestContext',
    ALBEventHeaders: 'headers',
    ALBEventMultiValueHeaders: 'multiValueHeaders',
    ALBEventQueryStringParameters: 'queryStringParameters',
    ALBEventMultiValueQueryStringParameters: 'multiValueQueryStringParameters',
  },
  fields: [
    { path: 'body', trust: 'attacker', label: 'load balancer request body' },
    { path: 'headers.*', trust: 'attacker', label: 'load balancer header', holdsSecrets: true, isText: true, areSingle: true },
    { path: 'multiValueHeaders.*', trust: 'attacker', label: 'load balancer header', holdsSecrets: true, isText: true },
    { path: 'queryStringParameters.*', trust: 'attacker', label: 'load balancer query string', isText: true, areSingle: true },
    { path: 'multiValueQueryStringParameters.*', trust: 'attacker', label: 'load balancer query string', isText: true },
    { path: 'path', trust: 'attacker', label: 'load balancer request path', isText: true, starts: '/' },
    { path: 'httpMethod', trust: 'trusted', label: 'load balancer method' },
    { path: 'isBase64Encoded', trust: 'trusted', label: 'load balancer encoding flag' },
    { path: 'requestContext.elb.targetGroupArn', trust: 'trusted', label: 'target group' },
  ],
  answer: 'lambda.HttpResponse',
  isAnswered: true,
  unlisted: 'trusted',
} as const satisfies EventModel;
