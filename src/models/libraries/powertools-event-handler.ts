import type { LibraryModel } from '../schema.ts';
import { objectThreats } from '../threats.ts';

/** Routes of Powertools get one request context. A route can also be a decorated method, which the decorator gets as its first argument. */
export const powertoolsHttp = {
  package: ['@aws-lambda-powertools/event-handler/http', '@aws-lambda-powertools/event-handler/experimental-rest'],
  evidence: 'https://docs.powertools.aws.dev/lambda/typescript/latest/features/event-handler/http/',
  types: [
    { name: 'powertools.Router', path: 'Member[Router].Instance', declared: ['Router'] },
    {
      name: 'powertools.RequestContext',
      type: 'powertools.Router',
      path: 'Member[get,post,put,patch,delete,head,options].Argument[1..].Parameter[0]',
    },
    { name: 'powertools.RequestContext', type: 'powertools.Router', path: 'Member[route].Argument[0].Parameter[0]' },
    {
      name: 'powertools.RequestContext',
      type: 'powertools.Router',
      path: 'Member[get,post,put,patch,delete,head,options].ReturnValue.Argument[0].Parameter[0]',
    },
    { name: 'powertools.Middleware', type: 'powertools.Router', path: 'Member[use].Argument[0]' },
    {
      name: 'powertools.Middleware',
      type: 'powertools.Router',
      path: 'Member[get,post,put,patch,delete,head,options].Argument[1].ArrayElement',
    },
    { name: 'powertools.Middleware', path: 'Member[composeMiddleware].Argument[0].ArrayElement' },
    { name: 'powertools.RequestContext', type: 'powertools.Middleware', path: 'Parameter[0].Member[reqCtx]' },
    { name: 'powertools.RequestContext', type: 'powertools.Router', path: 'Member[errorHandler].Argument[1].Parameter[1]' },
    { name: 'powertools.RequestContext', type: 'powertools.Router', path: 'Member[notFound,methodNotAllowed].Argument[0].Parameter[1]' },
    { name: 'web.IncomingRequest', type: 'powertools.RequestContext', path: 'Member[req]' },
    { name: 'event.apigw-rest', type: 'powertools.RequestContext', path: 'Member[event]' },
    { name: 'event.apigw-http', type: 'powertools.RequestContext', path: 'Member[event]' },
    { name: 'event.alb', type: 'powertools.RequestContext', path: 'Member[event]' },
  ],
  natives: [
    { type: 'powertools.Middleware', path: 'Parameter[0].Member[next]', native: 'next-callback' },
    { type: 'powertools.Router', path: 'Member[use]', native: 'keeps-middleware' },
  ],
  properties: [{ type: 'powertools.RequestContext', path: 'Member[params].AnyMember', removes: objectThreats }],
  sources: [
    { type: 'powertools.RequestContext', path: 'Member[params]', label: 'path parameter' },
    { type: 'powertools.RequestContext', path: 'Member[valid].Member[req].Member[body,headers,path,query]', label: 'request' },
  ],
  flows: [
    { type: 'powertools.RequestContext', path: 'Member[set]', from: 'Argument[1]', to: 'Argument[this].At[0]', kind: 'value' },
    { type: 'powertools.RequestContext', path: 'Member[get]', from: 'Argument[this].At[0]', to: 'ReturnValue', kind: 'value' },
    {
      type: 'powertools.Router',
      path: 'Member[get,post,put,patch,delete,head,options]',
      from: 'Argument[1..].Member[validation].Member[req].Member[body]',
      to: 'Argument[1..].Parameter[0].Member[valid].Member[req].Member[body]',
      kind: 'schema',
    },
    {
      type: 'powertools.Router',
      path: 'Member[get,post,put,patch,delete,head,options]',
      from: 'Argument[1..].Member[validation].Member[req].Member[headers]',
      to: 'Argument[1..].Parameter[0].Member[valid].Member[req].Member[headers]',
      kind: 'schema',
    },
    {
      type: 'powertools.Router',
      path: 'Member[get,post,put,patch,delete,head,options]',
      from: 'Argument[1..].Member[validation].Member[req].Member[path]',
      to: 'Argument[1..].Parameter[0].Member[valid].Member[req].Member[path]',
      kind: 'schema',
    },
    {
      type: 'powertools.Router',
      path: 'Member[get,post,put,patch,delete,head,options]',
      from: 'Argument[1..].Member[validation].Member[req].Member[query]',
      to: 'Argument[1..].Parameter[0].Member[valid].Member[req].Member[query]',
      kind: 'schema',
    },
  ],
} as const satisfies LibraryModel;

/** Names of types of Powertools' event handlers. */
export const powertoolsEventHandlerTypes = {
  package: '@aws-lambda-powertools/event-handler/types',
  evidence: 'https://docs.powertools.aws.dev/lambda/typescript/latest/features/event-handler/http/#middleware',
  types: [
    { name: 'powertools.RequestContext', declared: ['RequestContext', 'TypedRequestContext'] },
    { name: 'powertools.Middleware', declared: ['Middleware'] },
    { name: 'powertools.RouteHandler', declared: ['RouteHandler'] },
    { name: 'powertools.RequestContext', type: 'powertools.RouteHandler', path: 'Parameter[0]' },
    { name: 'powertools.AppSyncResolver', declared: ['ResolverHandler', 'BatchResolverHandler'] },
    { name: 'event.appsync-events', declared: ['AppSyncEventsEvent', 'AppSyncEventsPublishEvent', 'AppSyncEventsSubscribeEvent'] },
    { name: 'event.bedrock-agent', declared: ['BedrockAgentFunctionEvent'] },
  ],
} as const satisfies LibraryModel;

/** Earlier routes of Powertools: the path parameters first, the event and the request second. */
export const powertoolsEarlierRoutes = {
  package: [
    '@aws-lambda-powertools/event-handler/rest',
    '@aws-lambda-powertools/event-handler/experimental-rest',
    '@aws-lambda-powertools/event-handler',
  ],
  evidence: 'https://github.com/aws-powertools/powertools-lambda-typescript/discussions/3500',
  types: [
    {
      name: 'powertools.EarlierRouter',
      path: 'Member[Router,APIGatewayRestResolver,APIGatewayHttpResolver,ALBResolver,LambdaFunctionUrlResolver,VPCLatticeResolver,VPCLatticeV2Resolver,BedrockAgentResolver].Instance',
    },
    { name: 'powertools.Router', type: 'powertools.EarlierRouter', path: '' },
    {
      name: 'powertools.RouteOptions',
      type: 'powertools.EarlierRouter',
      path: 'Member[get,post,put,patch,delete,head,options].Argument[1..].Parameter[1]',
    },
    { name: 'web.IncomingRequest', type: 'powertools.RouteOptions', path: 'Member[req]' },
    { name: 'event.apigw-rest', type: 'powertools.RouteOptions', path: 'Member[event]' },
    { name: 'event.apigw-http', type: 'powertools.RouteOptions', path: 'Member[event]' },
  ],
  sources: [
    {
      type: 'powertools.EarlierRouter',
      path: 'Member[get,post,put,patch,delete,head,options].Argument[1..].Parameter[0]',
      label: 'path parameter',
    },
  ],
} as const satisfies LibraryModel;

/** AppSync resolvers of Powertools: the arguments come first. */
export const powertoolsAppsync = {
  package: '@aws-lambda-powertools/event-handler/appsync-graphql',
  evidence: 'https://docs.powertools.aws.dev/lambda/typescript/latest/features/event-handler/appsync-graphql/',
  types: [
    {
      name: 'powertools.AppSyncRouter',
      path: 'Member[AppSyncGraphQLResolver,Router].Instance',
      declared: ['AppSyncGraphQLResolver', 'Router'],
    },
    {
      name: 'powertools.AppSyncResolver',
      type: 'powertools.AppSyncRouter',
      path: 'Member[onQuery,onMutation,onBatchQuery,onBatchMutation].Argument[1]',
    },
    { name: 'powertools.AppSyncResolver', type: 'powertools.AppSyncRouter', path: 'Member[resolver,batchResolver].Argument[0]' },
    {
      name: 'powertools.AppSyncResolver',
      type: 'powertools.AppSyncRouter',
      path: 'Member[onQuery,onMutation,onBatchQuery,onBatchMutation,resolver,batchResolver].ReturnValue.Argument[0]',
    },
    { name: 'event.appsync', type: 'powertools.AppSyncResolver', path: 'Parameter[1].Member[event]' },
  ],
  sources: [{ type: 'powertools.AppSyncResolver', path: 'Parameter[0]', label: 'AppSync argument' }],
} as const satisfies LibraryModel;

/** AppSync Events resolvers of Powertools: the payload, or all messages, come first. */
export const powertoolsAppsyncEvents = {
  package: '@aws-lambda-powertools/event-handler/appsync-events',
  evidence: 'https://docs.powertools.aws.dev/lambda/typescript/latest/features/event-handler/appsync-events/',
  types: [
    {
      name: 'powertools.EventsRouter',
      path: 'Member[AppSyncEventsResolver,Router].Instance',
      declared: ['AppSyncEventsResolver', 'Router'],
    },
    { name: 'event.appsync-events', type: 'powertools.EventsRouter', path: 'Member[onPublish].Argument[1].Parameter[1]' },
    { name: 'event.appsync-events', type: 'powertools.EventsRouter', path: 'Member[onPublish].ReturnValue.Argument[0].Parameter[1]' },
    { name: 'event.appsync-events', type: 'powertools.EventsRouter', path: 'Member[onSubscribe].Argument[1].Parameter[0]' },
    { name: 'event.appsync-events', type: 'powertools.EventsRouter', path: 'Member[onSubscribe].ReturnValue.Argument[0].Parameter[0]' },
  ],
  sources: [
    { type: 'powertools.EventsRouter', path: 'Member[onPublish].Argument[1].Parameter[0]', label: 'AppSync message' },
    { type: 'powertools.EventsRouter', path: 'Member[onPublish].ReturnValue.Argument[0].Parameter[0]', label: 'AppSync message' },
  ],
} as const satisfies LibraryModel;

/** Tools that Powertools offers to a Bedrock agent: the model chooses the parameters. */
export const powertoolsBedrockAgent = {
  package: '@aws-lambda-powertools/event-handler/bedrock-agent',
  evidence: 'https://docs.powertools.aws.dev/lambda/typescript/latest/features/event-handler/bedrock-agents/',
  types: [
    {
      name: 'powertools.AgentResolver',
      path: 'Member[BedrockAgentFunctionResolver].Instance',
      declared: ['BedrockAgentFunctionResolver'],
    },
    { name: 'event.bedrock-agent', type: 'powertools.AgentResolver', path: 'Member[tool].Argument[0].Parameter[1].Member[event]' },
  ],
  sources: [{ type: 'powertools.AgentResolver', path: 'Member[tool].Argument[0].Parameter[0]', label: 'Bedrock agent parameter' }],
} as const satisfies LibraryModel;
