// Line breaks are taken out.
exports.handler = async (event) => {
  const name = event.queryStringParameters.name.replace(/[\r\n]/g, '');
  // ok: no-header-injection
  return { statusCode: 200, headers: { 'x-name': name }, body: '' };
};
