import { describe, expect, it } from 'vitest';
import { findPermissiveCors } from '../../src/deployment/find-permissive-cors.ts';
import { readDeploymentsOf } from '../../src/deployment/read-deployment.ts';

/** What is found in a file of that name: its kind, how sure it is, and the line. */
function find(name: string, text: string): readonly string[] {
  return [...readDeploymentsOf(`/nowhere/${name}`, text)]
    .flatMap(findPermissiveCors)
    .map(({ kind, confidence, at }) => `${kind} ${confidence} ${text.slice(0, at.start).split('\n').length}`);
}

const service = (events: string, provider = ''): string =>
  `provider:\n  name: aws\n  runtime: nodejs20.x${provider}\nfunctions:\n  a:\n    handler: a.b\n    events:\n${events}`;

describe('serverless.yml', () => {
  it.each([
    [
      'http',
      service(
        `      - http:\n          path: a\n          method: get\n          cors:\n            origin: '*'\n            allowCredentials: true\n`,
      ),
      ['credentials high 12'],
    ],
    [
      'http, in a list',
      service(`      - http: { path: a, method: get, cors: { origins: ['https://a', '*'], allowCredentials: true } }\n`),
      ['credentials high 8'],
    ],
    [
      'any origin with an authorizer',
      service(`      - http: { path: a, method: get, cors: true, authorizer: aws_iam }\n`),
      ['any-origin strict 8'],
    ],
    ['any origin without one', service(`      - http: { path: a, method: get, cors: true }\n`), []],
    [
      'one origin with credentials',
      service(`      - http: { path: a, method: get, cors: { origin: 'https://a', allowCredentials: true } }\n`),
      [],
    ],
    [
      'httpApi, once for all routes',
      service(
        `      - httpApi: GET /a\n      - httpApi: GET /b\n`,
        `\n  httpApi:\n    cors:\n      allowedOrigins: ['*']\n      allowCredentials: true`,
      ),
      ['credentials high 6'],
    ],
    [
      'a URL',
      `provider: aws\nfunctions:\n  a:\n    handler: a.b\n    url:\n      cors:\n        allowedOrigins: ['*']\n        allowCredentials: true\n`,
      ['credentials high 7'],
    ],
    [
      'what is not known',
      service(`      - http: { path: a, method: get, cors: { origin: '\${ssm:/origin}', allowCredentials: true } }\n`),
      [],
    ],
    [
      'what is known',
      service(`      - http: { path: a, method: get, cors: { origin: "\${env:ORIGIN, '*'}", allowCredentials: true } }\n`),
      ['credentials high 8'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(find('serverless.yml', text)).toEqual(expected);
  });
});

describe('templates', () => {
  it.each([
    [
      'a REST API of SAM',
      `Resources:\n  A:\n    Type: AWS::Serverless::Api\n    Properties:\n      Cors:\n        AllowOrigin: "'*'"\n        AllowCredentials: true\n`,
      ['credentials high 6'],
    ],
    [
      'an HTTP API',
      `Resources:\n  A: { Type: AWS::ApiGatewayV2::Api, Properties: { CorsConfiguration: { AllowOrigins: ['*'], AllowCredentials: true } } }\n`,
      ['credentials high 2'],
    ],
    [
      'https://*',
      `Resources:\n  A: { Type: AWS::ApiGatewayV2::Api, Properties: { CorsConfiguration: { AllowOrigins: ['https://*'], AllowCredentials: true } } }\n`,
      ['credentials high 2'],
    ],
    [
      'a URL',
      `Resources:\n  A: { Type: AWS::Lambda::Url, Properties: { AuthType: NONE, Cors: { AllowOrigins: ['*'], AllowCredentials: true } } }\n`,
      ['credentials high 2'],
    ],
    [
      'a URL that asks',
      `Resources:\n  A: { Type: AWS::Lambda::Url, Properties: { AuthType: AWS_IAM, Cors: { AllowOrigins: ['*'] } } }\n`,
      ['any-origin strict 2'],
    ],
    [
      'a bucket that is written to',
      `Resources:\n  A: { Type: AWS::S3::Bucket, Properties: { CorsConfiguration: { CorsRules: [{ AllowedOrigins: ['*'], AllowedMethods: [GET, PUT] }] } } }\n`,
      ['writes strict 2'],
    ],
    [
      'a bucket that is read',
      `Resources:\n  A: { Type: AWS::S3::Bucket, Properties: { CorsConfiguration: { CorsRules: [{ AllowedOrigins: ['*'], AllowedMethods: [GET] }] } } }\n`,
      [],
    ],
    [
      'OpenAPI',
      `Resources:\n  A:\n    Type: AWS::ApiGatewayV2::Api\n    Properties:\n      Body:\n        openapi: 3.0.1\n        x-amazon-apigateway-cors: { allowOrigins: ['*'], allowCredentials: true }\n`,
      ['credentials high 7'],
    ],
    [
      'a condition',
      `Parameters: { Stage: { Type: String, Default: dev } }\nConditions: { Dev: !Equals [!Ref Stage, dev] }\nResources:\n  A: { Type: AWS::ApiGatewayV2::Api, Properties: { CorsConfiguration: { AllowOrigins: !If [Dev, ['*'], ['https://a']], AllowCredentials: true } } }\n`,
      ['credentials high 4'],
    ],
    [
      'what browsers ask before a request',
      `Resources:\n  A:\n    Type: AWS::ApiGateway::Method\n    Properties:\n      Integration:\n        Type: MOCK\n        IntegrationResponses:\n          - StatusCode: 200\n            ResponseParameters:\n              method.response.header.Access-Control-Allow-Credentials: "'true'"\n              method.response.header.Access-Control-Allow-Origin: "'*'"\n`,
      ['credentials high 11'],
    ],
    [
      'the same without credentials',
      `Resources:\n  A: { Type: AWS::ApiGateway::Method, Properties: { Integration: { Type: MOCK, IntegrationResponses: [{ ResponseParameters: { method.response.header.Access-Control-Allow-Origin: "'*'" } }] } } }\n`,
      [],
    ],
    [
      'responses of the gateway',
      `Resources:\n  A:\n    Type: AWS::Serverless::Api\n    Properties:\n      GatewayResponses:\n        DEFAULT_4XX:\n          ResponseParameters:\n            Headers:\n              Access-Control-Allow-Origin: "'*'"\n              Access-Control-Allow-Credentials: "'true'"\n`,
      ['credentials high 9'],
    ],
    [
      'responses in OpenAPI',
      `Resources:\n  A: { Type: AWS::ApiGateway::RestApi, Properties: { Body: { paths: { /a: { options: { x-amazon-apigateway-integration: { type: mock, responses: { default: { responseParameters: { method.response.header.Access-Control-Allow-Origin: "'*'", method.response.header.Access-Control-Allow-Credentials: "'true'" } } } } } } } } } }\n`,
      ['credentials high 2'],
    ],
    [
      'no credentials',
      `Resources:\n  A: { Type: AWS::ApiGatewayV2::Api, Properties: { CorsConfiguration: { AllowOrigins: ['*'], AllowCredentials: false } } }\n`,
      [],
    ],
  ])('%s', (_name, text, expected) => {
    expect(find('template.yaml', text)).toEqual(expected);
  });
});

describe('descriptions of APIs that no template holds', () => {
  it.each([
    ['openapi: 3.0.1\nx-amazon-apigateway-cors:\n  allowOrigins: ["*"]\n  allowCredentials: true\npaths: {}\n', ['credentials high 3']],
    ['openapi: 3.0.1\nx-amazon-apigateway-cors:\n  allowOrigins: ["https://a.io"]\n  allowCredentials: true\npaths: {}\n', []],
    ['openapi: 3.0.1\nx-cors:\n  allowOrigins: ["*"]\n  allowCredentials: true\npaths: {}\n', []],
  ])('%s', (text, expected) => {
    expect(find('api.yml', text)).toEqual(expected);
  });
});

describe('Terraform', () => {
  const api = (origin: string): string =>
    `resource "aws_apigatewayv2_api" "a" {\n  name = "a"\n  protocol_type = "HTTP"\n  cors_configuration {\n    allow_origins = ["${origin}"]\n    allow_credentials = true\n  }\n}\n`;

  it.each([
    ['*', ['credentials high 5']],
    ['https://a.io', []],
  ])('%s', (origin, expected) => {
    expect(find('main.tf', api(origin))).toEqual(expected);
  });
});
