// A password that is put into an address shows in its text.
exports.handler = async () => {
  const address = new URL('redis://cache.internal:6379');
  address.password = process.env.REDIS_PASSWORD;
  // ruleid: no-secret-exposure
  console.log(`connecting to ${address.toString()}`);
};
