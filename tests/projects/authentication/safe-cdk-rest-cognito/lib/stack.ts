import * as cdk from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as cognito from 'aws-cdk-lib/aws-cognito';
export class Stack extends cdk.Stack {
  constructor(scope: cdk.App, id: string) {
    super(scope, id);
    const fn = new lambda.Function(this, 'Fn', {
      runtime: lambda.Runtime.NODEJS_20_X,
      code: lambda.Code.fromAsset('src'),
      handler: 'save.handler',
    });
    const pool = new cognito.UserPool(this, 'Pool');
    const authorizer = new apigateway.CognitoUserPoolsAuthorizer(this, 'Auth', { cognitoUserPools: [pool] });
    const api = new apigateway.RestApi(this, 'Api');
    api.root
      .addResource('items')
      .addMethod('POST', new apigateway.LambdaIntegration(fn), { authorizer, authorizationType: apigateway.AuthorizationType.COGNITO });
  }
}
