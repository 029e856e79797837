import { afterEach, describe, expect, it } from 'vitest';
import { makeProject, type Project } from '../support/lint-project.ts';

const projects: Project[] = [];

afterEach(() => {
  for (const each of projects.splice(0)) each.remove();
});

const model = `type: object
                properties:
                  name: { type: string, pattern: '^[a-z]+$' }`;

/** A function of the Serverless Framework that runs a command, behind routes with models of these types of content. */
function lintBehind(routes: readonly string[], settings: Readonly<Record<string, unknown>> = {}): readonly string[] {
  const project = makeProject({
    'handler.js': `const { execSync } = require('child_process');
const parse = (event) => JSON.parse(event.body);
exports.start = async (event) => {
  const { name } = parse(event);
  execSync(\`tar -cf /tmp/\${name}.tar /opt/templates\`);
  return { statusCode: 202, body: '' };
};
exports.other = async (event) => {
  const { name } = parse(event);
  execSync(\`rm /tmp/\${name}.tar\`);
  return { statusCode: 202, body: '' };
};
`,
    'serverless.yml': `service: jobs
provider: { name: aws, runtime: nodejs20.x }
functions:
  start:
    handler: handler.start
    events:
${routes.map((type, index) => makeRoute(type, index)).join('')}  other:
    handler: handler.other
    events:
      - http: { path: other, method: post, authorizer: aws_iam }
`,
  });
  projects.push(project);
  return project.lint('handler.js', settings).filter((each) => each.endsWith('no-command-injection'));
}

function makeRoute(type: string, index: number): string {
  if (type === 'HTTP API') return `      - httpApi: { path: /jobs0, method: post, authorizer: { type: aws_iam } }\n`;
  const request = `          request:
            schemas:
              ${type}:
                ${model}
`;
  return `      - http:
          path: jobs${index}
          method: post
          authorizer: aws_iam
${type === '' ? '' : request}`;
}

const other = ['10 no-command-injection'];
const both = ['5 no-command-injection', ...other];

describe('a model of bodies', () => {
  it('counts for the function behind the route, and for no other one of the file', () => {
    expect(lintBehind(['application/json'])).toEqual(other);
  });

  it('counts when each route of the function has one', () => {
    expect(lintBehind(['application/json', 'application/json'])).toEqual(other);
    expect(lintBehind(['application/json', ''])).toEqual(both);
  });

  it('of one API tells nothing of another API that has the same route', () => {
    expect(lintBehind(['application/json', 'HTTP API'])).toEqual(both);
  });

  it('of something else than JSON tells nothing of JSON', () => {
    expect(lintBehind(['application/xml'])).toEqual(both);
  });

  it('counts in `strict` when it is for every type of content', () => {
    expect(lintBehind(['application/json'], { trustUnknownValidators: false })).toEqual(both);
    expect(lintBehind(['$default'], { trustUnknownValidators: false })).toEqual(other);
  });
});
