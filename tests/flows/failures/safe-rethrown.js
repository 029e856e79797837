// The error is written to the log and thrown again.
const jwt = require('jsonwebtoken');
exports.handler = async (event) => {
  try {
    jwt.verify(event.headers.authorization, process.env.JWT_SECRET, { algorithms: ['HS256'] });
    // ok: no-fail-open
  } catch (error) {
    console.error('rejected', error);
    throw error;
  }
  return { statusCode: 200, body: 'private' };
};
