import type { ConstructModel } from './construct-rows.ts';

const isAllowed = { places: ['0.onUnauthenticatedRequest'], says: ['ALLOW'] };

/** AWS CDK: load balancers that send requests to functions. */
export const cdkBalancers: ConstructModel = {
  evidence: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_elasticloadbalancingv2-readme.html',
  apis: [{ types: ['aws-elasticloadbalancingv2.ApplicationLoadBalancer', 'aws-elasticloadbalancingv2.ApplicationListener'], api: 'alb' }],
  routes: [
    {
      method: 'addTargets',
      of: ['api'],
      apiKind: 'alb',
      fixedMethod: 'ANY',
      paths: ['1.conditions[]'],
      fixedPath: '/{proxy+}',
      target: ['1.targets[]'],
      needs: ['1.targets[]'],
    },
    {
      method: 'addTargetGroups',
      of: ['api'],
      apiKind: 'alb',
      fixedMethod: 'ANY',
      paths: ['1.conditions[]'],
      fixedPath: '/{proxy+}',
      target: ['1.targetGroups[]'],
      needs: ['1.targetGroups[]'],
    },
    {
      method: 'addListener',
      of: ['api'],
      apiKind: 'alb',
      fixedMethod: 'ANY',
      fixedPath: '/{proxy+}',
      target: ['1.defaultAction', '1.defaultTargetGroups[]'],
      needs: ['1.defaultAction', '1.defaultTargetGroups[]'],
      access: { authorizer: ['1.defaultAction'] },
    },
    {
      types: ['aws-elasticloadbalancingv2.ApplicationListener'],
      apiKind: 'alb',
      fixedMethod: 'ANY',
      fixedPath: '/{proxy+}',
      target: ['props.defaultAction', 'props.defaultTargetGroups[]'],
      needs: ['props.defaultAction', 'props.defaultTargetGroups[]'],
      access: { authorizer: ['props.defaultAction'] },
    },
    {
      method: 'addAction',
      of: ['api'],
      apiKind: 'alb',
      fixedMethod: 'ANY',
      paths: ['1.conditions[]'],
      fixedPath: '/{proxy+}',
      target: ['1.action'],
      needs: ['1.action'],
      access: { authorizer: ['1.action'] },
    },
    {
      types: ['aws-elasticloadbalancingv2.ApplicationListenerRule'],
      apiKind: 'alb',
      fixedMethod: 'ANY',
      paths: ['props.conditions[]'],
      fixedPath: '/{proxy+}',
      target: ['props.action', 'props.targetGroups[]'],
      needs: ['props.action', 'props.targetGroups[]'],
      access: { authorizer: ['props.action'] },
    },
  ],
  authorizers: [
    {
      types: ['aws-elasticloadbalancingv2.ListenerAction.authenticateOidc'],
      kind: 'jwt',
      letsThrough: isAllowed,
    },
    {
      types: ['aws-elasticloadbalancingv2-actions.AuthenticateCognitoAction'],
      kind: 'cognito',
      letsThrough: isAllowed,
    },
    {
      types: ['aws-elasticloadbalancingv2.ListenerAction.forward', 'aws-elasticloadbalancingv2.ListenerAction.weightedForward'],
      kind: 'none',
    },
  ],
  attachments: [
    {
      method: 'addTarget',
      on: ['aws-elasticloadbalancingv2.ApplicationTargetGroup'],
      group: ['this'],
      targets: ['0', '1', '2', '3'],
    },
  ],
  follows: [
    { types: ['aws-elasticloadbalancingv2.ApplicationTargetGroup'], target: ['props.targets[]'] },
    { types: ['aws-elasticloadbalancingv2-actions.AuthenticateCognitoAction'], target: ['0.next'] },
  ],
};
