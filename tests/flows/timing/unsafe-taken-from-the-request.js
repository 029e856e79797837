// A token that a middleware took from the request is compared with the one of the environment.
exports.admit = (req, res, next) => {
  // ruleid: no-timing-unsafe-compare
  if (req.token === process.env.ADMIN_TOKEN) next();
  else res.sendStatus(401);
};
