// A key that leads to what all objects inherit is only noted.
const settings = { page: {} };
const refused = new Set(['__proto__', 'constructor', 'prototype']);

exports.handler = async (event) => {
  const { section, key, value } = JSON.parse(event.body);
  if (refused.has(section)) console.warn('odd section');
  // ruleid: no-prototype-pollution
  settings[section][key] = value;
  return { statusCode: 204 };
};
