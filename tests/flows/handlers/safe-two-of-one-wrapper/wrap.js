exports.wrap = (fn) => async (event, context) => {
  try {
    const body = event.body ? JSON.parse(event.body) : {};
    return { statusCode: 200, body: JSON.stringify(await fn({ ...event, body }, context)) };
  } catch (error) {
    return { statusCode: 500, body: error.message };
  }
};
