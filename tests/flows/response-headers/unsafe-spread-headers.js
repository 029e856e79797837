// Headers are put together from parts.
const common = { 'cache-control': 'no-store' };

exports.handler = async (event) => {
  const { trace } = event.queryStringParameters;
  // ruleid: no-header-injection
  return { statusCode: 200, headers: { ...common, 'x-trace': trace }, body: '' };
};
