// Both are the sender's: one was taken from the request by a middleware before this one.
exports.clearStaleSession = (req, res, next) => {
  // ok: no-timing-unsafe-compare
  if (req.cookies.session === req.token) res.clearCookie('session');
  next();
};
