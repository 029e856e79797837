import * as cdk from 'aws-cdk-lib';
import * as apigw from 'aws-cdk-lib/aws-apigateway';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import * as lambda from 'aws-cdk-lib/aws-lambda';

const stack = new cdk.Stack(new cdk.App(), 'Notes');
const authorizer = new apigw.CognitoUserPoolsAuthorizer(stack, 'Users', { cognitoUserPools: [new cognito.UserPool(stack, 'Pool')] });
const fn = new lambda.Function(stack, 'Fn', { code: lambda.Code.fromAsset('fn'), handler: 'notes.handler', runtime: lambda.Runtime.NODEJS_20_X });
const api = new apigw.RestApi(stack, 'Api');
const notes = api.root.addResource('notes', { defaultMethodOptions: { authorizer, authorizationType: apigw.AuthorizationType.COGNITO }, defaultIntegration: new apigw.LambdaIntegration(fn) });
notes.addMethod('POST');
