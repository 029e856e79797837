import { relative } from 'node:path';
import { findPublicEndpoints, type PublicEndpoint } from '../deployment/find-public-endpoints.ts';
import { asksInCode } from '../rule-kit/access/asks-in-code.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { findDescribedDeployment, locateFact } from '../rule-kit/deployment/deployment-of.ts';
import { redactCode } from '../secrets/redact.ts';

const explain = 'say why it is open in a comment `@public`';
const unexplained = 'write behind `@public` why it is open: without a reason the comment counts for nothing';

interface Options {
  readonly public?: readonly string[];
}

export default createRule({
  name: 'no-public-endpoint',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow infrastructure that lets everybody in',
      recommended: true,
      requiresTypeChecking: false,
      cwe: [306, 284],
      owasp: ['A01:2021', 'A05:2021', 'A01:2025', 'A02:2025'],
      confidence: 'high',
      threats: [],
    },
    messages: {
      url: 'The URL of {{subject}}{{answers}} asks nobody for credentials. Ask for signed requests (AWS_IAM), or {{comment}}.',
      route: '{{route}}{{answers}} asks nobody for credentials. Name an authorizer, or {{comment}}.',
      websocket: 'Everybody can connect: $connect{{answers}} has no authorizer. Name one, or {{comment}}.',
      permission: 'Everybody may invoke {{subject}}. Name the account or service, and from which resource it calls (SourceArn).',
      bucket: 'The bucket {{subject}} is open to everybody. Name who may use it, or hand out its files through CloudFront.',
      queue: 'Everybody may use the queue {{subject}}. Name who sends to it, or from which resource (aws:SourceArn).',
      topic: 'Everybody may use the topic {{subject}}. Name who publishes to it, or from which resource (aws:SourceArn).',
      'graphql-key':
        'The API {{subject}} asks for a key only, which every client hands out. Let Cognito, OpenID Connect, IAM or a function ask who calls.',
    },
    schema: [
      {
        type: 'object',
        properties: {
          public: { type: 'array', items: { type: 'string' }, description: 'Paths, routes and names of functions that everybody may use.' },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ public: [] }],
  },
  create(context) {
    const deployment = findDescribedDeployment(context);
    if (deployment === undefined) return {};
    const { public: allowed = [] } = (context.options[0] ?? {}) as Options;
    const tell = (text: string): string => redactCode(text, context.sourceCode.text);
    for (const endpoint of findPublicEndpoints(deployment, allowed)) {
      const { kind, subject, route = '', isUnexplained, at } = endpoint;
      const handler = describeHandler(endpoint, context.cwd);
      const answers = handler === undefined ? '' : ` (${handler})`;
      if (at.file === context.filename && !asksInCode(context, endpoint.code))
        context.report({
          loc: locateFact(context, at),
          messageId: kind,
          data: {
            subject: tell(subject),
            route: tell(route),
            answers: tell(answers),
            comment: isUnexplained === true ? unexplained : explain,
          },
        });
    }
    return {};
  },
});

/** The code that answers, as the file names it; with its module where that is named beside it: `src/orders.remove`. */
function describeHandler({ handler, code }: PublicEndpoint, cwd: string): string | undefined {
  const source = code?.candidates[0];
  if (handler === undefined || handler.includes('.') || code === undefined || source === undefined) return handler;
  return `${relative(cwd, source).replaceAll('\\', '/')}.${code.exportName}`;
}
