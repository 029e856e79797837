// Behind middlewares of Middy.
import middy from '@middy/core';
import jsonBodyParser from '@middy/http-json-body-parser';

const run = async (event: { body: { name: string } }) => {
  // ruleid: no-log-injection
  console.log('name: ' + event.body.name);
  return { statusCode: 200 };
};

export const handler = middy(run).use(jsonBodyParser());
