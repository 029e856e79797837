// Pages that are loaded, requests that are made first.
import { JSDOM } from 'jsdom';
import { chromium } from 'playwright-core';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const u = event.queryStringParameters?.u ?? '';
  // ruleid: no-ssrf
  const dom = await JSDOM.fromURL(u);
  const browser = await chromium.launch();
  const page = await browser.newPage();
  // ruleid: no-ssrf
  await page.goto(u);
  const r = new Request(u);
  // ruleid: no-ssrf
  await fetch(r);
  return { statusCode: 200, body: dom.serialize() };
};
