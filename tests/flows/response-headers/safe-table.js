// The event chooses from a table.
const types = { csv: 'text/csv', json: 'application/json' };

exports.handler = async (event) => {
  const type = Object.hasOwn(types, event.queryStringParameters.format) ? types[event.queryStringParameters.format] : 'text/plain';
  // ok: no-header-injection
  return { statusCode: 200, headers: { 'content-type': type }, body: '' };
};
