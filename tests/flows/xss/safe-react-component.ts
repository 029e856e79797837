// A component escapes the text that it is given; markup that is not escaped was written by the program
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

// ok: no-xss
const Biography = ({ text }: { text: string }) => createElement('article', { dangerouslySetInnerHTML: { __html: text } });

const Page = ({ title, children }: { title: string; children?: ReactNode }) =>
  createElement('main', { title }, createElement('h1', null, title), children);

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { name = '', bio = '' } = event.queryStringParameters ?? {};
  const page = createElement(Page, { title: name }, createElement(Biography, { text: '<em>nothing yet</em>' }), bio);
  // ok: no-xss
  return { statusCode: 200, headers: { 'content-type': 'text/html' }, body: renderToStaticMarkup(page) };
};
