import type { ConstructModel } from './construct-rows.ts';

/** Domains under which APIs are reached, of which some ask callers for certificates. */
export const domains: ConstructModel = {
  evidence: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-mutual-tls.html',
  domains: [
    {
      types: [
        'aws_apigatewayv2_api_mapping',
        'aws_api_gateway_base_path_mapping',
        'aws.apigatewayv2.ApiMapping',
        'aws.apigateway.BasePathMapping',
        'aws-apigatewayv2.CfnApiMapping',
        'aws-apigateway.CfnBasePathMapping',
      ],
      api: ['props.api_id', 'props.rest_api_id', 'props.rest_api'],
      domain: ['props.domain_name'],
      certificates: ['props.mutual_tls_authentication'],
    },
    {
      types: ['aws-apigatewayv2.ApiMapping', 'aws-apigateway.BasePathMapping'],
      api: ['props.api', 'props.restApi'],
      domain: ['props.domainName'],
      certificates: ['props.mtls'],
    },
    { types: ['aws-apigatewayv2.HttpApi'], api: ['self'], domain: ['props.defaultDomainMapping.domainName'], certificates: ['props.mtls'] },
    {
      types: ['aws-apigateway.RestApi', 'aws-apigateway.LambdaRestApi', 'aws-apigateway.SpecRestApi'],
      api: ['self'],
      certificates: ['props.domainName.mtls'],
    },
    { method: 'addDomainName', of: ['api'], api: ['this'], certificates: ['1.mtls'] },
    { method: 'addApiMapping', domain: ['this'], api: ['0'], certificates: ['props.mtls'], isCommonName: true },
    { method: 'addBasePathMapping', domain: ['this'], api: ['0'], certificates: ['props.mtls'], isCommonName: true },
  ],
};
