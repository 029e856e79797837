// What was sent has each of its names itself, `__proto__` too.
function merge(target, source) {
  for (const key in source) {
    if (source.hasOwnProperty(key)) {
      if (typeof source[key] === 'object' && typeof target[key] === 'object') merge(target[key], source[key]);
      // ruleid: no-prototype-pollution
      else target[key] = source[key];
    }
  }
  return target;
}

exports.handler = async (event) => ({ statusCode: 200, body: JSON.stringify(merge({ page: {} }, JSON.parse(event.body))) });
