export const load = (name) => {
  // ruleid: serverless-security-no-dynamic-require
  const first = require('./plugins/' + name);
  // ruleid: serverless-security-no-dynamic-require
  const second = import(`./plugins/${name}.js`);
  // ruleid: serverless-security-no-dynamic-require
  const third = require(`${name}/package.json`);
  // ok: serverless-security-no-dynamic-require
  const fourth = require('./plugins/a');
  // ok: serverless-security-no-dynamic-require
  const fifth = import('./plugins/b.js');
  // ok: serverless-security-no-dynamic-require
  const sixth = plugins[name];
};
