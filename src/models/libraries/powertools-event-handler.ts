import type { LibraryModel } from '../schema.ts';

/** Event handlers of Powertools: REST routes, AppSync resolvers, Bedrock tools. */
export const powertoolsEventHandler = {
  package: [
    '@aws-lambda-powertools/event-handler',
    '@aws-lambda-powertools/event-handler/http',
    '@aws-lambda-powertools/event-handler/experimental-rest',
    '@aws-lambda-powertools/event-handler/rest',
    '@aws-lambda-powertools/event-handler/appsync-graphql',
    '@aws-lambda-powertools/event-handler/appsync-events',
    '@aws-lambda-powertools/event-handler/bedrock-agent',
  ],
  evidence: 'https://docs.powertools.aws.dev/lambda/typescript/latest/features/event-handler/http/',
  types: [
    {
      name: 'powertools.Router',
      path: 'Member[Router,APIGatewayRestResolver,APIGatewayHttpResolver,ALBResolver,LambdaFunctionUrlResolver,VPCLatticeResolver,VPCLatticeV2Resolver,BedrockAgentResolver].Instance',
      declared: ['Router'],
    },
    {
      name: 'powertools.Request',
      type: 'powertools.Router',
      path: 'Member[get,post,put,patch,delete,del,all,options,head,use,any,search,route].Argument[1..].Parameter[0]',
    },
    { name: 'powertools.Request', type: 'powertools.Router', path: 'Member[use].Argument[0].Parameter[0].Member[reqCtx]' },
    {
      name: 'powertools.Options',
      type: 'powertools.Router',
      path: 'Member[get,post,put,patch,delete,del,all,options,head,use,any,search,route].Argument[1..].Parameter[1]',
    },
    { name: 'powertools.AppSync', path: 'Member[AppSyncGraphQLResolver,Router].Instance' },
    { name: 'powertools.Events', path: 'Member[AppSyncEventsResolver].Instance' },
    { name: 'powertools.Agent', path: 'Member[BedrockAgentFunctionResolver].Instance' },
  ],
  sources: [
    { type: 'powertools.Request', path: 'Member[params]', label: 'path parameter' },
    { type: 'powertools.Request', path: 'Member[req].Member[json,text,formData,blob,arrayBuffer].ReturnValue', label: 'request body' },
    { type: 'powertools.Request', path: 'Member[req].Member[url,headers]', label: 'request' },
    {
      type: 'powertools.Request',
      path: 'Member[event].Member[body,queryStringParameters,multiValueQueryStringParameters,pathParameters,headers,multiValueHeaders,path,rawPath,rawQueryString,cookies]',
      label: 'API Gateway request',
    },
    { type: 'powertools.Request', path: 'Member[valid].Member[req]', label: 'request' },
    {
      type: 'powertools.Options',
      path: 'Member[event].Member[body,queryStringParameters,multiValueQueryStringParameters,pathParameters,headers,multiValueHeaders,path,rawPath,rawQueryString,cookies]',
      label: 'API Gateway request',
    },
    { type: 'powertools.Options', path: 'Member[request].Member[json,text,formData].ReturnValue', label: 'request body' },
    { type: 'powertools.Options', path: 'Member[request].Member[url,headers]', label: 'request' },
    { type: 'powertools.Options', path: 'Member[req].Member[json,text,formData].ReturnValue', label: 'request body' },
    {
      type: 'powertools.AppSync',
      path: 'Member[onQuery,onMutation,resolver,batchResolver,onBatchQuery,onBatchMutation].Argument[0..].Parameter[0]',
      label: 'AppSync argument',
    },
    { type: 'powertools.Events', path: 'Member[onPublish].Argument[1].Parameter[0]', label: 'AppSync event payload' },
    { type: 'powertools.Agent', path: 'Member[tool].Argument[0].Parameter[0]', label: 'agent parameter' },
  ],
} as const satisfies LibraryModel;
