// Names that the sender's object has itself can be any.
function update(target, source) {
  for (const key in source) {
    if (!Object.prototype.hasOwnProperty.call(source, key)) continue;
    if (typeof source[key] === 'object') update(target[key], source[key]);
    // ruleid: no-prototype-pollution
    else target[key] = source[key];
  }
}

exports.handler = async (event) => {
  update({ page: { size: 1 } }, JSON.parse(event.body));
};
