import { afterEach, describe, expect, it } from 'vitest';
import { makeProject, type Project } from '../support/lint-project.ts';

const projects: Project[] = [];

function lint(body: string, confidence: 'high' | 'strict'): readonly string[] {
  const project = makeProject({
    'handler.ts': `import type { APIGatewayProxyEvent } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEvent) => {
  const sent = JSON.parse(event.body ?? '{}');
  ${body}
  return { statusCode: 204, body: '' };
};
`,
  });
  projects.push(project);
  return project.lint('handler.ts', { confidence }).filter((each) => each.endsWith('no-secret-exposure'));
}

afterEach(() => {
  for (const each of projects.splice(0)) each.remove();
});

/** What needs a decision by a person. */
const doubtful: readonly (readonly [string, string])[] = [
  ['the whole event', 'console.log(event);'],
  ['the whole event as JSON', 'console.log(JSON.stringify(event, null, 2));'],
  ['all headers', 'console.log(event.headers);'],
  ['a mail address', 'console.log(sent.email);'],
  ['the number of a card', 'console.log({ card: sent.cardNumber });'],
  ['a token that is answered', 'return { statusCode: 200, body: JSON.stringify({ token: sent.refreshToken }) };'],
];

/** What is no secret for anybody. */
const open: readonly (readonly [string, string])[] = [
  ['another header', `console.log({ agent: event.headers['user-agent'] });`],
  ['the names of headers', 'console.log(Object.keys(event.headers));'],
  ['the path', 'console.log({ path: event.path, id: event.requestContext.requestId });'],
  ['a mark in a list', 'console.log({ next: sent.nextToken });'],
];

describe('what needs a decision', () => {
  it.each(doubtful)('is found with the confidence strict only: %s', (_name, body) => {
    expect(lint(body, 'high')).toEqual([]);
    expect(lint(body, 'strict')).toEqual(['4 no-secret-exposure']);
  });
});

describe('what is no secret', () => {
  it.each(open)('is never found: %s', (_name, body) => {
    expect(lint(body, 'strict')).toEqual([]);
  });
});
