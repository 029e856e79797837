import type { EventModel } from '../event-rows.ts';

/** A request from a VPC Lattice service network, in both payload versions. */
export const vpcLatticeEvent = {
  trigger: 'vpc-lattice',
  title: 'VPC Lattice request',
  evidence: 'https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html',
  eventTypes: [],
  handlerTypes: [],
  fields: [
    { path: 'body', trust: 'attacker', label: 'VPC Lattice request body' },
    { path: 'headers.*', trust: 'attacker', label: 'VPC Lattice header', holdsSecrets: true, isText: true },
    { path: 'queryStringParameters.*', trust: 'attacker', label: 'VPC Lattice query string', isText: true },
    { path: 'query_string_parameters.*', trust: 'attacker', label: 'VPC Lattice query string', isText: true },
    { path: 'path', trust: 'attacker', label: 'VPC Lattice request path', isText: true, starts: '/' },
    { path: 'raw_path', trust: 'attacker', label: 'VPC Lattice request path', isText: true, starts: '/' },
    { path: 'method', trust: 'trusted', label: 'VPC Lattice method' },
    { path: 'isBase64Encoded', trust: 'trusted', label: 'VPC Lattice encoding flag' },
    { path: 'requestContext.identity', trust: 'identity', label: 'VPC Lattice caller' },
    { path: 'requestContext.serviceArn', trust: 'trusted', label: 'VPC Lattice service' },
  ],
  answer: 'lambda.HttpResponse',
  isAnswered: true,
  unlisted: 'trusted',
} as const satisfies EventModel;
