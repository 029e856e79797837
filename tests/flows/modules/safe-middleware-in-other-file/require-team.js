exports.requireTeam = (req, res, next) => {
  const { team } = req.params;
 if (!/^[a-z]+$/.test(team)) return res.status(400).end();
  res.locals.team = team;
  return next();
};
