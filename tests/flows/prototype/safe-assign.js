// Nor does `Object.assign`.
exports.handler = async (event) => {
  // ok: no-prototype-pollution
  const options = Object.assign({}, JSON.parse(event.body));
  return { statusCode: 200, body: JSON.stringify(options) };
};
