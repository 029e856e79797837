// Middlewares of middy that refuse, and that go on.
const createError = require('http-errors');
const jwt = require('jsonwebtoken');
exports.auth = () => ({
  before: async (request) => {
    const header = request.event.headers.authorization;
    if (!header) throw createError(401);
    try {
      request.context.user = jwt.verify(header.slice(7), process.env.KEY, { algorithms: ['HS256'] });
    } catch {
      throw createError(401);
    }
  },
});
exports.softAuth = () => ({
  before: async (request) => {
    try {
      request.context.user = jwt.verify(request.event.headers.authorization?.slice(7), process.env.KEY, { algorithms: ['HS256'] });
    } catch {
      request.context.user = null;
    }
  },
});
