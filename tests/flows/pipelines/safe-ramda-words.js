// Words are split, made unique and counted by Ramda
const R = require('ramda');

const words = R.pipe(R.trim, R.split(/\s+/), R.filter((word) => word.length > 1), R.uniq, R.reverse, R.take(8));

exports.handler = async (event) => {
  const alternatives = words(event.queryStringParameters.q).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  // ok: no-regex-injection
  const pattern = new RegExp(alternatives.join('|'), 'i');
  return { statusCode: 200, body: String(pattern.test('text')) };
};
