import { App, Stack } from 'aws-cdk-lib';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { ApplicationLoadBalancer, ApplicationTargetGroup, ListenerAction, TargetType } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { LambdaTarget } from 'aws-cdk-lib/aws-elasticloadbalancingv2-targets';
import { vpc } from './network';

const stack = new Stack(new App(), 'Wiki');
const wiki = new NodejsFunction(stack, 'Fn', { entry: 'src/wiki.ts' });
const group = new ApplicationTargetGroup(stack, 'Group', { targetType: TargetType.LAMBDA });
group.addTarget(new LambdaTarget(wiki));
const balancer = new ApplicationLoadBalancer(stack, 'Balancer', { vpc, internetFacing: true });
balancer.addListener('Https', { port: 443, defaultAction: ListenerAction.forward([group]) });
