// Decoded first and sanitized then; and numbers, which hold nothing that is decoded.
const sanitizeHtml = require('sanitize-html');
const he = require('he');
const html = { 'content-type': 'text/html' };

exports.a = async (event) => {
  const { comment } = event.queryStringParameters;
  // ok: no-xss
  return { statusCode: 200, headers: html, body: '<p>' + sanitizeHtml(he.decode(comment)) + '</p>' };
};
exports.c = async (event) => {
  const count = Number(event.queryStringParameters.count);
  // ok: no-xss
  return { statusCode: 200, headers: html, body: '<p>' + he.decode(String(count)) + '</p>' };
};
exports.d = async (event) => {
  const { comment } = event.queryStringParameters;
  // ok: no-xss
  return { statusCode: 200, headers: html, body: '<p>' + he.encode(he.decode(comment)) + '</p>' };
};
