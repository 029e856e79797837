// Every key but the last is looked at, by a set, a list or one by one.
const { readSettings } = require('./settings-store');

const settings = readSettings();
const refused = new Set(['__proto__', 'constructor', 'prototype']);

exports.set = async (event) => {
  const { section, group, name, value } = JSON.parse(event.body);
  if (refused.has(section) || refused.has(group)) return { statusCode: 400 };
  // ok: no-prototype-pollution
  settings[section][group][name] = value;
  return { statusCode: 200 };
};

exports.some = async (event) => {
  const { section, group, name, value } = JSON.parse(event.body);
  if ([section, group, name].some((key) => refused.has(key))) return { statusCode: 400 };
  // ok: no-prototype-pollution
  settings[section][group][name] = value;
  return { statusCode: 200 };
};

exports.list = async (event) => {
  const { section, group, name, value } = JSON.parse(event.body);
  if ([section, group].includes('__proto__')) return { statusCode: 400 };
  // ok: no-prototype-pollution
  settings[section][group][name] = value;
  return { statusCode: 200 };
};
