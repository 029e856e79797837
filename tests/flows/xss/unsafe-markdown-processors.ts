// Processors of Markdown that are told to keep markup
import { micromark } from 'micromark';
import snarkdown from 'snarkdown';
import { remark } from 'remark';
import remarkHtml from 'remark-html';
import type { APIGatewayProxyEvent } from 'aws-lambda';
export const a = async (event: APIGatewayProxyEvent) => {
  const { text } = JSON.parse(event.body!);
  // ruleid: no-xss
  return { statusCode: 200, headers: { 'content-type': 'text/html' }, body: snarkdown(text) };
};
export const b = async (event: APIGatewayProxyEvent) => {
  const { text } = JSON.parse(event.body!);
  // ruleid: no-xss
  return { statusCode: 200, headers: { 'content-type': 'text/html' }, body: micromark(text, { allowDangerousHtml: true }) };
};
export const c = async (event: APIGatewayProxyEvent) => {
  const { text } = JSON.parse(event.body!);
  // ruleid: no-xss
  return { statusCode: 200, headers: { 'content-type': 'text/html' }, body: String(await remark().use(remarkHtml, { sanitize: false }).process(text)) };
};
