import { readFile } from 'node:fs/promises';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';
import { mergePdf } from '../../services/report-exporter';

/** `GET /exports?title=March&page=cover.pdf&page=orders.pdf` */
export const handler = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> => {
  const query = new URLSearchParams(event.rawQueryString);
  const title = query.get('title') ?? 'Orders';
  const pages = query.getAll('page').map((page) => `/opt/templates/${page}`);
  // ruleid: no-command-injection
  const file = await mergePdf(title, pages);
  const content = await readFile(file);
  return { statusCode: 200, headers: { 'content-type': 'application/pdf' }, isBase64Encoded: true, body: content.toString('base64') };
};
