// Numbers, dates, segments and replaced characters.
const fs = require('fs');
const path = require('path');
exports.handler = async (event) => {
  const year = parseInt(event.queryStringParameters.year, 10);
  const date = new Date(event.queryStringParameters.date);
  // ok: no-path-traversal
  const a = fs.readFileSync(`/opt/data/${year}.json`);
  // ok: no-path-traversal
  const b = fs.readFileSync(`/opt/data/${date.toISOString().slice(0, 10)}.json`);
  // ok: no-path-traversal
  const c = fs.readFileSync(path.join('/opt/data', encodeURIComponent(event.queryStringParameters.name)));
  const [first] = event.rawPath.split('/').filter(Boolean);
  // ok: no-path-traversal
  const d = fs.readFileSync(`/opt/data/${first}.json`);
  const slug = event.queryStringParameters.slug.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  // ok: no-path-traversal
  const e = fs.readFileSync(`/opt/data/${slug}.json`);
  const log = event.queryStringParameters.log.replaceAll('/', '_');
  // ok: no-path-traversal
  const f = fs.readFileSync(`/opt/data/${log}`);
  return { a, b, c, d, e, f };
};
