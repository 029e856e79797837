// Checks that leave paths only: browsers read a backslash behind the first slash as a second one.
const BASE = 'https://shop.example.com';

exports.starts = async (event) => {
  const to = event.queryStringParameters.to;
  if (!to.startsWith('/') || to.startsWith('//') || to.startsWith('/\\')) return { statusCode: 400 };
  // ok: no-open-redirect
  return { statusCode: 302, headers: { Location: to } };
};

exports.lookahead = async (event) => {
  const to = event.queryStringParameters.to;
  if (!/^\/(?![\/\\])/.test(to)) return { statusCode: 400 };
  // ok: no-open-redirect
  return { statusCode: 302, headers: { Location: to } };
};

exports.second = async (event) => {
  const to = event.queryStringParameters.to;
  const isLocal = /^\/[^\/\\]/.test(to) || to === '/';
  // ok: no-open-redirect
  return { statusCode: 302, headers: { Location: isLocal ? to : '/' } };
};

exports.characters = async (event) => {
  const to = event.queryStringParameters.to;
  if (!/^\/[\w\-\/]*$/.test(to) || to.startsWith('//')) return { statusCode: 400 };
  // ok: no-open-redirect
  return { statusCode: 302, headers: { Location: to } };
};

exports.origin = async (event) => {
  const url = new URL(event.queryStringParameters.to, BASE);
  if (url.origin !== new URL(BASE).origin) return { statusCode: 400 };
  // ok: no-open-redirect
  return { statusCode: 302, headers: { Location: url.href } };
};
