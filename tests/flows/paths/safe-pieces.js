// No piece between two slashes is a step.
const fs = require('fs');
const path = require('path');

const ROOT = '/srv/data';

const read = (name) => fs.readFileSync(path.join(ROOT, name), 'utf8');

exports.included = async (event) => {
  const { name } = event.queryStringParameters;
  if (name.split('/').includes('..')) return { statusCode: 403 };
  // ok: no-path-traversal
  return { statusCode: 200, body: read(name) };
};

exports.some = async (event) => {
  const { name } = event.queryStringParameters;
  if (name.split('/').some((part) => part === '..' || part === '')) return { statusCode: 403 };
  // ok: no-path-traversal
  return { statusCode: 200, body: read(name) };
};

exports.loop = async (event) => {
  const { name } = event.queryStringParameters;
  for (const part of name.split('/')) if (part === '..') throw new Error('no');
  // ok: no-path-traversal
  return { statusCode: 200, body: read(name) };
};

exports.kept = async (event) => {
  const parts = event.queryStringParameters.name.split('/').filter((part) => part !== '..');
  // ok: no-path-traversal
  return { statusCode: 200, body: read(parts.join('/')) };
};

exports.every = async (event) => {
  const parts = event.queryStringParameters.name.split('/');
  if (!parts.every((part) => /^[a-z0-9_-]+$/.test(part))) throw new Error('no');
  // ok: no-path-traversal
  return { statusCode: 200, body: fs.readFileSync(path.join(ROOT, ...parts), 'utf8') };
};
