// What a sanitizer left is decoded afterwards.
const sanitizeHtml = require('sanitize-html');
const he = require('he');
const { decode } = require('html-entities');
const html = { 'content-type': 'text/html' };

exports.a = async (event) => {
  const { comment } = event.queryStringParameters;
  // ruleid: no-xss
  return { statusCode: 200, headers: html, body: '<p>' + he.decode(sanitizeHtml(comment)) + '</p>' };
};
exports.b = async (event) => {
  const { comment } = event.queryStringParameters;
  // ruleid: no-xss
  return { statusCode: 200, headers: html, body: '<p>' + decode(he.encode(comment)) + '</p>' };
};
exports.c = async (event) => {
  const { comment } = event.queryStringParameters;
  // ruleid: no-xss
  return { statusCode: 200, headers: html, body: '<p>' + decodeURIComponent(encodeURIComponent(comment)) + '</p>' };
};
