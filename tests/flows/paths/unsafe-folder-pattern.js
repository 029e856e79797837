// A regular expression without a separator, or of a path that is not resolved.
const fs = require('fs');
const path = require('path');

const ROOT = '/srv/data';
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const inside = new RegExp('^' + escape(ROOT));
const insideOther = new RegExp(`^${process.env.OTHER}`);

exports.made = async (event) => {
  const full = path.resolve(ROOT, event.queryStringParameters.name);
  if (!inside.test(full)) return { statusCode: 403 };
  // ruleid: no-path-traversal
  return { statusCode: 200, body: fs.readFileSync(full, 'utf8') };
};

exports.other = async (event) => {
  const full = path.resolve(process.env.OTHER, event.queryStringParameters.name);
  if (!insideOther.test(full)) return { statusCode: 403 };
  // ruleid: no-path-traversal
  return { statusCode: 200, body: fs.readFileSync(full, 'utf8') };
};

exports.plain = async (event) => {
  const full = ROOT + '/' + event.queryStringParameters.name;
  if (!/^\/srv\/data\//.test(full)) return { statusCode: 403 };
  // ruleid: no-path-traversal
  return { statusCode: 200, body: fs.readFileSync(full, 'utf8') };
};
