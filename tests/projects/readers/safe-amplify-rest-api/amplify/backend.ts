import { defineBackend } from '@aws-amplify/backend';
import { CognitoUserPoolsAuthorizer, LambdaIntegration, RestApi } from 'aws-cdk-lib/aws-apigateway';
import { auth } from './auth/resource';
import { report } from './functions/report/resource';
const backend = defineBackend({ auth, report });
const stack = backend.createStack('api');
const api = new RestApi(stack, 'Api', { restApiName: 'reports' });
const authorizer = new CognitoUserPoolsAuthorizer(stack, 'Auth', { cognitoUserPools: [backend.auth.resources.userPool] });
api.root.addResource('reports').addMethod('GET', new LambdaIntegration(backend.report.resources.lambda), { authorizer });
