export const requireName = (req, res, next) => {
 if (!/^\w+$/.test(req.params.name)) return res.status(400).end();
  return next();
};
