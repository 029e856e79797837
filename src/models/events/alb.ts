import type { EventModel } from '../schema.ts';

/** Application Load Balancer. */
export const albEvent = {
  trigger: 'alb',
  title: 'Application Load Balancer',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/services-alb.html',
  eventTypes: ['ALBEvent'],
  handlerTypes: ['ALBHandler'],
  fields: [
    { path: 'body', trust: 'attacker', label: 'load balancer request body' },
    { path: 'headers.*', trust: 'attacker', label: 'load balancer header' },
    { path: 'multiValueHeaders.*', trust: 'attacker', label: 'load balancer header' },
    { path: 'queryStringParameters.*', trust: 'attacker', label: 'load balancer query string' },
    { path: 'multiValueQueryStringParameters.*', trust: 'attacker', label: 'load balancer query string' },
    { path: 'path', trust: 'attacker', label: 'load balancer path' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
