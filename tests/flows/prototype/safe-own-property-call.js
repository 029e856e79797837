// Only names that the target has itself are followed.
function update(target, source) {
  for (const key of Object.keys(source)) {
    if (!Object.prototype.hasOwnProperty.call(target, key)) continue;
    if (typeof source[key] === 'object') update(target[key], source[key]);
    // ok: no-prototype-pollution
    else target[key] = source[key];
  }
}

exports.handler = async (event) => {
  update({ page: { size: 1 } }, JSON.parse(event.body));
};
