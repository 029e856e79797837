// The answer that goes to the callback allows one origin.
exports.handler = (event, context, callback) => {
  const origin = 'https://shop.example.com';
  // ok: no-permissive-cors
  const headers = { 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Credentials': 'true' };
  callback(null, { statusCode: 200, headers, body: '{}' });
};
