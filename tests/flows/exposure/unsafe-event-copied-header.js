// The credential of the sender is logged from a copy of the event.
exports.handler = async (event) => {
  const request = { ...event, received: Date.now() };
  // ruleid: no-secret-exposure
  console.log('caller', request.headers.authorization);
  return { statusCode: 204 };
};
