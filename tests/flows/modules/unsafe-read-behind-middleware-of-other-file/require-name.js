export const requireName = (req, res, next) => {
 if (!req.params.name) return res.status(400).end();
  return next();
};
