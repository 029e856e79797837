// A merge that goes through the keys with a function: the object is a variable that the function shares.
const defaults = { limits: { pages: 10 } };

function assignDeep(target, source) {
  Object.keys(source).forEach((key) => {
    const value = source[key];
    if (value && typeof value === 'object' && !Array.isArray(value)) {
      // ruleid: no-prototype-pollution
      target[key] = assignDeep(target[key] || {}, value);
    } else {
      // ruleid: no-prototype-pollution
      target[key] = value;
    }
  });
  return target;
}

exports.handler = async (event) => {
  const options = assignDeep(defaults, JSON.parse(event.body));
  return { statusCode: 200, body: String(options.limits.pages) };
};
