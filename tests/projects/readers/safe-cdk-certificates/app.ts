import { App, Stack } from 'aws-cdk-lib';
import { DomainName, HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { Bucket } from 'aws-cdk-lib/aws-s3';
const stack = new Stack(new App(), 'Partners');
const domainName = new DomainName(stack, 'Domain', {
  domainName: 'partners.example.eu',
  certificate: Certificate.fromCertificateArn(stack, 'Certificate', 'arn:aws:acm:eu-west-1:123456789012:certificate/x'),
  mtls: { bucket: Bucket.fromBucketName(stack, 'Trust', 'trust'), key: 'ca.pem' },
});
const api = new HttpApi(stack, 'Api', { defaultDomainMapping: { domainName }, disableExecuteApiEndpoint: true });
const integration = new HttpLambdaIntegration('Meter', new NodejsFunction(stack, 'MeterFunction', { entry: 'src/meter.ts' }));
api.addRoutes({ path: '/readings', methods: [HttpMethod.POST], integration });
