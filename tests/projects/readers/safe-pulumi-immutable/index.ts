import * as aws from '@pulumi/aws';
import * as pulumi from '@pulumi/pulumi';
const users = new aws.cognito.UserPool('users', { schemas: [{ name: 'role', attributeDataType: 'String', mutable: false }] });
const role = new aws.iam.Role('r', { assumeRolePolicy: '{}' });
const del = new aws.lambda.Function('del', { runtime: 'nodejs20.x', handler: 'del.handler', role: role.arn, code: new pulumi.asset.FileArchive('./app') });
const api = new aws.apigatewayv2.Api('api', { protocolType: 'HTTP' });
const jwt = new aws.apigatewayv2.Authorizer('jwt', { apiId: api.id, authorizerType: 'JWT', identitySources: ['$request.header.Authorization'] });
const integration = new aws.apigatewayv2.Integration('i', { apiId: api.id, integrationType: 'AWS_PROXY', integrationUri: del.arn });
new aws.apigatewayv2.Route('r1', { apiId: api.id, routeKey: 'DELETE /orders', target: pulumi.interpolate`integrations/${integration.id}`, authorizationType: 'JWT', authorizerId: jwt.id });
