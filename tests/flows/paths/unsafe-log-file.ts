// A log file behind a parsing middleware.
import middy from '@middy/core';
import httpJsonBodyParser from '@middy/http-json-body-parser';
import fs from 'fs';
const lambda = async (event: { body: { name: string; content: string } }) => {
  // ruleid: no-path-traversal
  fs.appendFile(`/mnt/logs/${event.body.name}.log`, event.body.content, (err) => {
    if (err) console.error(err);
  });
  return { statusCode: 202 };
};
export const handler = middy(lambda).use(httpJsonBodyParser());
