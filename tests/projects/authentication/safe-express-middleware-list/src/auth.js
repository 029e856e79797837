const jwt = require('jsonwebtoken');
exports.requireUser = (req, res, next) => {
  jwt.verify((req.headers.authorization || '').slice(7), process.env.SECRET, (err, user) => {
    if (err) return res.sendStatus(401);
    req.user = user;
    next();
  });
};
