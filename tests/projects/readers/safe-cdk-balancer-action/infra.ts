import { App, SecretValue, Stack } from 'aws-cdk-lib';
import { ApplicationLoadBalancer, ApplicationTargetGroup, ListenerAction } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { LambdaTarget } from 'aws-cdk-lib/aws-elasticloadbalancingv2-targets';
import { Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';

const stack = new Stack(new App(), 'Staff', {});
const fn = new Function(stack, 'Fn', { runtime: Runtime.NODEJS_20_X, handler: 'staff.handler', code: Code.fromAsset('fn') });
const group = new ApplicationTargetGroup(stack, 'Group', { targets: [new LambdaTarget(fn)] });
new ApplicationLoadBalancer(stack, 'Balancer', { internetFacing: true }).addListener('Https', {
  port: 443,
  defaultAction: ListenerAction.authenticateOidc({
    authorizationEndpoint: 'https://id.example.com/authorize',
    clientId: 'staff',
    clientSecret: SecretValue.secretsManager('staff'),
    issuer: 'https://id.example.com',
    tokenEndpoint: 'https://id.example.com/token',
    userInfoEndpoint: 'https://id.example.com/userinfo',
    next: ListenerAction.forward([group]),
  }),
});
