// Markup that React, markdown-it and showdown keep, pictures with scripts, and mails.
const { createElement } = require('react');
const { renderToString } = require('react-dom/server');
const MarkdownIt = require('markdown-it');
const showdown = require('showdown');
const postmark = require('postmark');
const Mailgun = require('mailgun.js');
const { Upload } = require('@aws-sdk/lib-storage');
const { S3Client } = require('@aws-sdk/client-s3');

const headers = { 'content-type': 'text/html' };
const markdown = new MarkdownIt({ html: true, linkify: true });
const open = MarkdownIt('commonmark', { html: true });
const converter = new showdown.Converter();
const mails = new postmark.ServerClient(process.env.POSTMARK_KEY);
const mailgun = new Mailgun(FormData).client({ username: 'api', key: process.env.MAILGUN_KEY });

exports.react = async (event) => {
  // ruleid: no-xss
  const element = createElement('div', { dangerouslySetInnerHTML: { __html: JSON.parse(event.body).text } });
  return { statusCode: 200, headers, body: renderToString(element) };
};

exports.markdown = async (event) => {
  const { text } = JSON.parse(event.body);
  // ruleid: no-xss
  return { statusCode: 200, headers, body: markdown.render(text) };
};

exports.open = async (event) => {
  const { text } = JSON.parse(event.body);
  // ruleid: no-xss
  return { statusCode: 200, headers, body: open.renderInline(text) };
};

exports.showdown = async (event) => {
  const { text } = JSON.parse(event.body);
  // ruleid: no-xss
  return { statusCode: 200, headers, body: converter.makeHtml(text) };
};

exports.picture = async (event) => ({
  statusCode: 200,
  headers: { 'content-type': 'image/svg+xml' },
  // ruleid: no-xss
  body: `<svg xmlns="http://www.w3.org/2000/svg"><text>${event.queryStringParameters.name}</text></svg>`,
});

exports.mails = async (event) => {
  const { text } = JSON.parse(event.body);
  // ruleid: no-xss
  await mails.sendEmail({ From: 'a@example.com', To: 'b@example.com', Subject: 'Hello', HtmlBody: `<p>${text}</p>` });
  // ruleid: no-xss
  await mailgun.messages.create('example.com', { from: 'a@example.com', to: 'b@example.com', html: `<p>${text}</p>` });
};

exports.upload = async (event) => {
  const upload = new Upload({
    client: new S3Client({}),
    // ruleid: no-xss
    params: { Bucket: 'pages', Key: 'page', ContentType: 'text/html', Body: `<p>${JSON.parse(event.body).text}</p>` },
  });
  await upload.done();
};
