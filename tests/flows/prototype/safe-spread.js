// A flat copy follows no keys.
exports.handler = async (event) => {
  // ok: no-prototype-pollution
  const options = { page: 1, ...JSON.parse(event.body) };
  return { statusCode: 200, body: JSON.stringify(options) };
};
