const jwt = require('jsonwebtoken');
module.exports.auth = (req, res, next) => {
  const token = (req.get('authorization') || '').slice(7);
  jwt.verify(token, process.env.JWT_SECRET, { algorithms: ['HS256'], issuer: 'blog', audience: 'blog' }, (err, claims) => {
    if (err) return res.status(401).end();
    req.user = { id: claims.sub };
    next();
  });
};
