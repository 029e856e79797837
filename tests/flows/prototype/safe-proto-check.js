// The key is compared with the names that matter.
function merge(target, source) {
  for (const key of Object.keys(source)) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') continue;
    if (typeof source[key] === 'object' && source[key] !== null) {
      if (!target[key]) target[key] = {};
      merge(target[key], source[key]);
    } else {
      // ok: no-prototype-pollution
      target[key] = source[key];
    }
  }
  return target;
}

exports.handler = async (event) => {
  const options = merge({ page: 1 }, JSON.parse(event.body));
  // ok: no-prompt-injection
  return { statusCode: 200, body: JSON.stringify(options) };
};
