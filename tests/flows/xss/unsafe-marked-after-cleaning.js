// What is cleaned or escaped before it is made to HTML still has its links.
const { marked, Marked } = require('marked');
const escapeHtml = require('escape-html');
const sanitizeHtml = require('sanitize-html');

const render = (text) => marked.parse(text);
const parser = new Marked({ gfm: true });

exports.handler = async (event) => {
  const { text } = event.queryStringParameters;
  const headers = { 'content-type': 'text/html' };
  // ruleid: no-xss
  if (event.path === '/escaped') return { statusCode: 200, headers, body: render(escapeHtml(text)) };
  // ruleid: no-xss
  if (event.path === '/cleaned') return { statusCode: 200, headers, body: `<main>${await parser.parse(sanitizeHtml(text))}</main>` };
  // ruleid: no-xss
  return { statusCode: 200, headers, body: marked(text) };
};
