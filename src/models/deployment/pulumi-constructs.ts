import type { ConstructModel } from './construct-rows.ts';

/** Components of Pulumi beside the plain resources. */
export const pulumiConstructs: ConstructModel = {
  evidence: 'https://www.pulumi.com/registry/packages/aws-apigateway/',
  apis: [
    {
      types: ['aws-apigateway.pulumi.RestAPI', 'awsx.apigateway.API', 'awsx.classic.apigateway.API', 'awsx.classicapigateway.API'],
      api: 'rest',
    },
  ],
  routes: [
    {
      types: ['aws-apigateway.pulumi.RestAPI', 'awsx.apigateway.API', 'awsx.classic.apigateway.API', 'awsx.classicapigateway.API'],
      api: ['self'],
      each: ['props.routes[]'],
      methods: ['it.method'],
      fixedMethod: 'ANY',
      paths: ['it.path'],
      target: ['it.eventHandler'],
      needs: ['it.eventHandler'],
      access: {
        forms: {
          cognito: ['it.authorizers[].providerARNs', 'it.authorizers.providerARNs'],
          iam: ['it.iamAuthEnabled'],
          lambda: ['it.authorizers[].handler', 'it.authorizers.handler', 'it.authorizers[].authType', 'it.authorizers[]', 'it.authorizers'],
        },
        apiKey: ['it.apiKeyRequired'],
      },
    },
  ],
  authorizers: [
    { types: ['awsx.apigateway.getCognitoAuthorizer', 'awsx.classic.apigateway.getCognitoAuthorizer'], kind: 'cognito' },
    {
      types: [
        'awsx.apigateway.getTokenLambdaAuthorizer',
        'awsx.classic.apigateway.getTokenLambdaAuthorizer',
        'awsx.apigateway.getRequestLambdaAuthorizer',
      ],
      kind: 'lambda',
      function: ['0.handler'],
    },
  ],
  events: [
    { method: 'onObjectCreated', kind: 'bucket', subject: ['this'], function: ['1'] },
    { method: 'onObjectRemoved', kind: 'bucket', subject: ['this'], function: ['1'] },
    { method: 'onEvent', kind: 'other', subject: ['this'], function: ['1'] },
    { method: 'onSchedule', kind: 'schedule', subject: ['1'], function: ['2'] },
    { types: ['aws.cloudwatch.onSchedule'], kind: 'schedule', subject: ['1'], function: ['2'] },
  ],
};
