// The file of a template.
import ejs from 'ejs';
import pug from 'pug';
import path from 'path';
import type { APIGatewayProxyHandler } from 'aws-lambda';
export const handler: APIGatewayProxyHandler = async (event) => {
  const view = event.queryStringParameters?.view ?? 'home';
  // ruleid: no-path-traversal
  const html = await ejs.renderFile(path.join(__dirname, 'views', `${view}.ejs`), { user: 'x' });
  // ruleid: no-path-traversal
  const other = pug.renderFile(`views/${view}.pug`, { user: 'x' });
  return { statusCode: 200, body: html + other };
};
