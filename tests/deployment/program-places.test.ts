import { describe, expect, it } from 'vitest';
import type { HttpTrigger, SourceRange, Trigger } from '../../src/deployment/deployment.ts';
import { readPrograms } from '../../src/deployment/read-programs.ts';

const text = `import * as lambda from 'aws-cdk-lib/aws-lambda';
import { HttpApi, HttpNoneAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Bucket } from 'aws-cdk-lib/aws-s3';
const shared = { timeout: 3, tracing: lambda.Tracing.ACTIVE };
const fn = new lambda.Function(stack, 'Fn', { ...shared, handler: 'index.handler', environment: { TOKEN: 'abc' } });
const api = new HttpApi(stack, 'Api', { defaultAuthorizer: new HttpIamAuthorizer() });
const routes = [{ path: '/a' }, { path: '/b', authorizer: new HttpNoneAuthorizer() }];
for (const route of routes) api.addRoutes({ ...route, methods: ['GET'], integration: new HttpLambdaIntegration('I', fn) });
fn.addFunctionUrl({ authType: lambda.FunctionUrlAuthType.NONE });
fn.addFunctionUrl();
new Bucket(stack, 'B', { publicReadAccess: true });
`;

function isHttp(trigger: Trigger): trigger is HttpTrigger {
  return trigger.kind === 'http';
}

describe('places of facts', () => {
  const { functions, publicAccess } = readPrograms({
    root: '/nowhere',
    files: ['/nowhere/a.ts'],
    readText: () => text,
    makeCode: () => undefined,
  });
  const [fn] = functions;
  const triggers = fn?.triggers.filter(isHttp) ?? [];
  const show = (at: SourceRange | undefined) => text.slice(at?.start, at?.end);

  it('are those of options, where they are written', () => {
    expect(show(fn?.timeoutSeconds?.at)).toBe('timeout: 3');
    expect(show(fn?.tracing?.at)).toBe('tracing: lambda.Tracing.ACTIVE');
    expect(show(fn?.environment[0]?.at)).toBe(`TOKEN: 'abc'`);
    expect(show(publicAccess[0]?.at)).toBe('publicReadAccess: true');
  });

  it('are those of authorizers: of the API, of the route, and the route where nothing is said', () => {
    expect(triggers.map(({ authorizer }) => show(authorizer.at))).toEqual([
      'defaultAuthorizer: new HttpIamAuthorizer()',
      'authorizer: new HttpNoneAuthorizer()',
      'authType: lambda.FunctionUrlAuthType.NONE',
      'fn.addFunctionUrl()',
    ]);
  });

  it('are those of paths, where a list of routes has them', () => {
    expect(triggers.slice(0, 2).map(({ path }) => show(path.at))).toEqual([`path: '/a'`, `path: '/b'`]);
  });
});
