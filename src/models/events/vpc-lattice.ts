import type { EventModel } from '../schema.ts';

/** VPC Lattice. */
export const vpcLatticeEvent = {
  trigger: 'vpc-lattice',
  title: 'VPC Lattice',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/services-vpc-lattice.html',
  eventTypes: [],
  handlerTypes: [],
  fields: [
    { path: 'body', trust: 'attacker', label: 'VPC Lattice request body' },
    { path: 'headers.*', trust: 'attacker', label: 'VPC Lattice header' },
    { path: 'multiValueHeaders.*', trust: 'attacker', label: 'VPC Lattice header' },
    { path: 'queryStringParameters.*', trust: 'attacker', label: 'VPC Lattice query string' },
    { path: 'multiValueQueryStringParameters.*', trust: 'attacker', label: 'VPC Lattice query string' },
    { path: 'pathParameters.*', trust: 'attacker', label: 'VPC Lattice path parameter' },
    { path: 'path', trust: 'attacker', label: 'VPC Lattice path' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
