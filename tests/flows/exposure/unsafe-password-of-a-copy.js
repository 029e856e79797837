// a copy that still holds the password
exports.handler = async (event) => {
  const copy = { ...JSON.parse(event.body), at: Date.now() };
  await login(copy.password);
  // ruleid: no-secret-exposure
  console.info('sign-up', copy);
  return { statusCode: 201, body: '' };
};
