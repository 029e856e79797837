// A merge of one's own follows every key.
function merge(target, source) {
  for (const key in source) {
    if (typeof source[key] === 'object' && source[key] !== null) {
      if (!target[key]) target[key] = {};
      merge(target[key], source[key]);
    } else {
      // ruleid: no-prototype-pollution
      target[key] = source[key];
    }
  }
  return target;
}

exports.handler = async (event) => {
  const options = merge({ page: 1 }, JSON.parse(event.body));
  return { statusCode: 200, body: JSON.stringify(options) };
};
