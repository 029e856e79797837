// One key only writes to the object itself.
exports.handler = async (event) => {
  const { name, value } = JSON.parse(event.body);
  const settings = {};
  // ok: no-prototype-pollution
  settings[name] = value;
  return { statusCode: 200, body: JSON.stringify(settings) };
};
