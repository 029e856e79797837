// The request goes on to an origin that a header names.
exports.handler = async (event) => {
  const request = event.Records[0].cf.request;
  const [{ value }] = request.headers['x-origin'];
  // ruleid: no-ssrf
  return { ...request, origin: { custom: { domainName: value, port: 443, protocol: 'https' } } };
};
