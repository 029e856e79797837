/** Triggers whose events are requests of HTTP or messages of a WebSocket. */
export const httpTriggers: ReadonlySet<string> = new Set(['apigw-rest', 'apigw-http', 'alb', 'function-url', 'vpc-lattice', 'websocket']);

/** Triggers whose events are fields that AppSync resolves. */
export const resolverTriggers: ReadonlySet<string> = new Set(['appsync', 'appsync-batch']);
