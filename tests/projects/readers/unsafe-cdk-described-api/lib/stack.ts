import { Stack, type StackProps } from 'aws-cdk-lib';
import { SpecRestApi, ApiDefinition } from 'aws-cdk-lib/aws-apigateway';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { Construct } from 'constructs';
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const save = new NodejsFunction(this, 'Save', { entry: 'src/save.ts', handler: 'handler' });
    new SpecRestApi(this, 'Api', {
      apiDefinition: ApiDefinition.fromInline({
        openapi: '3.0.1',
        paths: {
          '/notes': {
            post: {
              'x-amazon-apigateway-integration': {
                type: 'aws_proxy',
                httpMethod: 'POST',
                uri: `arn:aws:apigateway:${this.region}:lambda:path/2015-03-31/functions/${save.functionArn}/invocations`,
              },
            },
          },
        },
      }),
    });
  }
}
