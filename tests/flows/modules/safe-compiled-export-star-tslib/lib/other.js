exports.noop = () => {};
