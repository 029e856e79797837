exports.trace = (req, res, next) => {
  console.log(req.method);
  next();
};
