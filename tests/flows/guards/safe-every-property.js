// Each value of an object, and where keys are used each key, is looked at before the object is used.
const { exec } = require('child_process');
const ok = (x) => /^[a-z0-9]+$/.test(x);

exports.handler = async (event) => {
  const { options } = JSON.parse(event.body);
  for (const [key, value] of Object.entries(options)) if (!ok(value) || !ok(key)) return { statusCode: 400 };
  // ok: no-command-injection
  exec('ls ' + Object.entries(options).map(([k, v]) => `${v}`).join(' '));
};

exports.handler2 = async (event) => {
  const { options } = JSON.parse(event.body);
  for (const [key, value] of Object.entries(options)) if (!ok(value) || !ok(key)) return { statusCode: 400 };
  // ok: no-command-injection
  exec('ls ' + Object.entries(options).map(([k, v]) => `${k}`).join(' '));
};

exports.handler3 = async (event) => {
  const { options } = JSON.parse(event.body);
  for (const [key, value] of Object.entries(options)) if (!ok(value) || !ok(key)) return { statusCode: 400 };
  // ok: no-command-injection
  exec('ls ' + Object.values(options).join(' '));
};

exports.handler4 = async (event) => {
  const { options } = JSON.parse(event.body);
  for (const [key, value] of Object.entries(options)) if (!ok(value) || !ok(key)) return { statusCode: 400 };
  // ok: no-command-injection
  exec('ls ' + Object.keys(options).join(' '));
};

exports.handler5 = async (event) => {
  const { options } = JSON.parse(event.body);
  for (const value of Object.values(options)) if (!ok(value)) return { statusCode: 400 };
  // ok: no-command-injection
  exec('ls ' + Object.values(options).join(' '));
};

exports.handler6 = async (event) => {
  const { options } = JSON.parse(event.body);
  for (const value of Object.values(options)) if (!ok(value)) return { statusCode: 400 };
  // ok: no-command-injection
  exec('ls ' + options.dir);
};

exports.handler7 = async (event) => {
  const { options } = JSON.parse(event.body);
  for (const value of Object.keys(options)) if (!ok(options[value])) return { statusCode: 400 };
  // ok: no-command-injection
  exec('ls ' + options.dir);
};

exports.handler8 = async (event) => {
  const { options } = JSON.parse(event.body);
  for (const value in options) if (!ok(options[value])) return { statusCode: 400 };
  // ok: no-command-injection
  exec('ls ' + options.dir);
};

exports.handler9 = async (event) => {
  const { options } = JSON.parse(event.body);
  for (const value in options) if (!ok(options[value])) return { statusCode: 400 };
  // ok: no-command-injection
  exec('ls ' + Object.values(options).join(' '));
};

exports.handler10 = async (event) => {
  const { options } = JSON.parse(event.body);
  for (const value of Object.keys(options)) if (!ok(value)) return { statusCode: 400 };
  // ok: no-command-injection
  exec('ls ' + Object.keys(options).join(' '));
};

exports.handler11 = async (event) => {
  const { options } = JSON.parse(event.body);
  if (!Object.values(options).every(ok)) return { statusCode: 400 };
  // ok: no-command-injection
  exec('ls ' + options.dir);
};

exports.handler12 = async (event) => {
  const { options } = JSON.parse(event.body);
  if (!Object.values(options).every(ok)) return { statusCode: 400 };
  // ok: no-command-injection
  exec('ls ' + Object.values(options));
};

exports.handler13 = async (event) => {
  const { options } = JSON.parse(event.body);
  if (!Object.entries(options).every(([k, v]) => ok(k) && ok(v))) return { statusCode: 400 };
  // ok: no-command-injection
  exec('ls ' + Object.values(options));
};
