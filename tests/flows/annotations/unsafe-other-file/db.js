/** Runs a statement. */
exports.run = async function run(/** @sink sql */ text) {
  return globalThis.send(text);
};

/**
 * @sanitizes shell
 */
exports.quote = (text) => `'${text}'`;
