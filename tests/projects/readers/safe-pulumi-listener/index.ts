import * as aws from '@pulumi/aws';
import * as pulumi from '@pulumi/pulumi';

const config = new pulumi.Config();
const wiki = new aws.lambda.Function('wiki', {
  code: new pulumi.asset.FileArchive('./src'),
  handler: 'wiki.handler',
  runtime: 'nodejs20.x',
  role: config.require('role'),
});
const group = new aws.lb.TargetGroup('wiki', { targetType: 'lambda' });
new aws.lb.TargetGroupAttachment('wiki', { targetGroupArn: group.arn, targetId: wiki.arn });
new aws.lb.Listener('https', {
  loadBalancerArn: config.require('balancer'),
  port: 443,
  protocol: 'HTTPS',
  defaultActions: [
    { type: 'authenticate-cognito', authenticateCognito: { userPoolArn: config.require('pool'), userPoolClientId: 'wiki', userPoolDomain: 'wiki' } },
    { type: 'forward', targetGroupArn: group.arn },
  ],
});
