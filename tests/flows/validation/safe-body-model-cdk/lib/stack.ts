import * as cdk from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as lambda from 'aws-cdk-lib/aws-lambda';

export class JobsStack extends cdk.Stack {
  constructor(scope: cdk.App, id: string) {
    super(scope, id);
    const start = new lambda.Function(this, 'Start', {
      runtime: lambda.Runtime.NODEJS_20_X,
      handler: 'handler.start',
      code: lambda.Code.fromAsset('functions'),
    });
    const api = new apigateway.RestApi(this, 'Api');
    const model = api.addModel('Job', {
      contentType: 'application/json',
      schema: {
        type: apigateway.JsonSchemaType.OBJECT,
        properties: { name: { type: apigateway.JsonSchemaType.STRING, pattern: '^[a-z]{1,20}$' } },
      },
    });
    api.root.addResource('jobs').addMethod('POST', new apigateway.LambdaIntegration(start), {
      requestModels: { 'application/json': model },
      requestValidatorOptions: { validateRequestBody: true },
    });
  }
}
