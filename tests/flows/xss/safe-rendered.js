// React and markdown-it escape; plain text of mails and other types of objects are no pages.
const { createElement } = require('react');
const { renderToStaticMarkup } = require('react-dom/server');
const MarkdownIt = require('markdown-it');
const postmark = require('postmark');
const { Upload } = require('@aws-sdk/lib-storage');
const { S3Client } = require('@aws-sdk/client-s3');

const headers = { 'content-type': 'text/html' };
const markdown = new MarkdownIt({ linkify: true });
const mails = new postmark.ServerClient(process.env.POSTMARK_KEY);

exports.react = async (event) => {
  const { name, text } = JSON.parse(event.body);
  const element = createElement('div', { title: name, dangerouslySetInnerHTML: { __html: '<b>constant</b>' } });
  // ok: no-xss
  return { statusCode: 200, headers, body: '<!doctype html>' + renderToStaticMarkup(createElement('p', null, element, text)) };
};

exports.markdown = async (event) => {
  const { text } = JSON.parse(event.body);
  // ok: no-xss
  return { statusCode: 200, headers, body: markdown.render(text) };
};

exports.picture = async (event) => ({
  statusCode: 200,
  headers: { 'content-type': 'image/png' },
  // ok: no-xss
  body: JSON.parse(event.body).picture,
  isBase64Encoded: true,
});

exports.mail = async (event) => {
  const { text } = JSON.parse(event.body);
  // ok: no-xss
  await mails.sendEmail({ From: 'a@example.com', To: 'b@example.com', Subject: 'Hello', TextBody: `<p>${text}</p>` });
};

exports.upload = async (event) => {
  const { text } = JSON.parse(event.body);
  // ok: no-xss
  const upload = new Upload({ client: new S3Client({}), params: { Bucket: 'a', Key: 'b', ContentType: 'text/plain', Body: `<p>${text}</p>` } });
  await upload.done();
};
