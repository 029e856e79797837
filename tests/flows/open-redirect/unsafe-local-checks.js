// Checks that leave a way to name a host.
exports.starts = async (event) => {
  const to = event.queryStringParameters.to;
  if (!to.startsWith('/') || to.startsWith('//')) return { statusCode: 400 };
  // ruleid: no-open-redirect
  return { statusCode: 302, headers: { Location: to } };
};

exports.lookahead = async (event) => {
  const to = event.queryStringParameters.to;
  if (!/^\/(?!\/)/.test(to)) return { statusCode: 400 };
  // ruleid: no-open-redirect
  return { statusCode: 302, headers: { Location: to } };
};

exports.scheme = async (event) => {
  const to = event.queryStringParameters.to;
  if (/^https?:/i.test(to) || to.startsWith('/\\')) return { statusCode: 400 };
  // ruleid: no-open-redirect
  return { statusCode: 302, headers: { Location: to } };
};

exports.origin = async (event) => {
  const url = new URL(event.queryStringParameters.to, 'https://shop.example.com');
  if (url.origin === 'null') return { statusCode: 400 };
  // ruleid: no-open-redirect
  return { statusCode: 302, headers: { Location: url.href } };
};
