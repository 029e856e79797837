import { Stack } from 'aws-cdk-lib';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Construct } from 'constructs';
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const cancel = new NodejsFunction(this, 'Cancel', { entry: 'src/cancel.ts', handler: 'handler' });
    const api = new HttpApi(this, 'Api');
    api.addRoutes({
      path: '/bookings/{id}',
      methods: [HttpMethod.DELETE],
      integration: new HttpLambdaIntegration('CancelIntegration', cancel),
    });
  }
}
