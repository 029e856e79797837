// The path of a request begins with a slash: it follows the host.
'use strict';
exports.handler = async (event) => {
  const { request } = event.Records[0].cf;
  return {
    status: '301',
    headers: {
      // ok: no-open-redirect
      location: [{ key: 'Location', value: `https://www.example.com${request.uri}` }],
    },
  };
};
