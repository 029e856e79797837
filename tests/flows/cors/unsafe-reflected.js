// The origin that asks is answered, with credentials.
exports.handler = async (event) => {
  const origin = event.headers.origin || event.headers.Origin;
  return {
    statusCode: 200,
    headers: {
      // ruleid: no-permissive-cors
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
    },
    body: '{}',
  };
};
