// A regular expression that writes a folder out, or is made of its escaped name.
const fs = require('fs');
const path = require('path');
const { escapeRegExp } = require('lodash');

const ROOT = '/srv/data';
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const inside = new RegExp('^' + escape(ROOT) + '(/|$)');
const insideOther = new RegExp(`^${escapeRegExp(process.env.OTHER)}/`);

exports.written = async (event) => {
  const full = path.resolve(ROOT, event.queryStringParameters.name);
  if (!/^\/srv\/data\//.test(full)) return { statusCode: 403 };
  // ok: no-path-traversal
  return { statusCode: 200, body: fs.readFileSync(full, 'utf8') };
};

exports.made = async (event) => {
  const full = path.resolve(ROOT, event.queryStringParameters.name);
  if (!inside.test(full)) return { statusCode: 403 };
  // ok: no-path-traversal
  return { statusCode: 200, body: fs.readFileSync(full, 'utf8') };
};

exports.other = async (event) => {
  const full = path.resolve(process.env.OTHER, event.queryStringParameters.name);
  if (!insideOther.test(full)) return { statusCode: 403 };
  // ok: no-path-traversal
  return { statusCode: 200, body: fs.readFileSync(full, 'utf8') };
};
