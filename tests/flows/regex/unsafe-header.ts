// A header as a pattern.
import type { ALBHandler } from 'aws-lambda';

export const handler: ALBHandler = async (event) => {
  // ruleid: no-regex-injection
  const pattern = new RegExp(event.headers?.['x-filter'] ?? '');
  return { statusCode: pattern.test('abc') ? 200 : 404 };
};
